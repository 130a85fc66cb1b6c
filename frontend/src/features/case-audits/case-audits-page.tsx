import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTypeName } from '../../api/complaint-types.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { type AuditFilters, auditFiltersIn, auditStates } from './case-audit-filters.ts';
import styles from './case-audits.module.css';
import { auditsQuery, type CaseAuditSummary } from './case-audits.queries.ts';
import { auditLabels } from './labels.ts';
import { ruleInWords } from './rule-in-words.ts';

/** Work-order audits (工单稽核) that concern the reader, the newest first. */
export function CaseAuditsPage(): JSX.Element {
  const labels = useLabels(auditLabels);
  const { linkTo } = usePlace();
  const may = usePermission();
  const filters = auditFiltersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(auditsQuery(filters));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        {may('case-audits.draw') && (
          <div className={list.actions}>
            <ActionLink to={linkTo('/orders/audits/new')}>{labels.draw}</ActionLink>
          </div>
        )}
      </header>
      <Filters filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36]}>
        {({ pages }) => <Found audits={pages.flatMap(({ items }) => items)} filters={filters} />}
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function Filters({ filters }: { filters: AuditFilters }): JSX.Element {
  const labels = useLabels(auditLabels);
  const [, setSearch] = useSearchParams();
  const set = (name: string, value: string): void =>
    setSearch((before) => withParameters(before, { [name]: value === 'all' ? null : value }));
  const choice = list.choice ?? '';
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Select
        className={choice}
        aria-label={labels.state}
        value={filters.state ?? 'all'}
        options={[
          { value: 'all', label: labels.allStates },
          ...auditStates.map((value) => ({ value, label: labels.states[value] })),
        ]}
        onChange={(value) => set('state', value)}
      />
      <Select
        className={choice}
        aria-label={labels.whose}
        value={filters.mine ? 'true' : 'all'}
        options={[
          { value: 'all', label: labels.everybody },
          { value: 'true', label: labels.mine },
        ]}
        onChange={(value) => set('mine', value)}
      />
    </search>
  );
}

function Found({ audits, filters }: { audits: readonly CaseAuditSummary[]; filters: AuditFilters }): JSX.Element {
  const labels = useLabels(auditLabels);
  const may = usePermission();
  if (audits.length > 0) return <AuditTable audits={audits} />;
  if (filters.state !== undefined || filters.mine) return <StatePanel title={labels.none} small />;
  return (
    <StatePanel title={labels.empty}>{may('case-audits.draw') ? labels.emptyText : labels.emptyReader}</StatePanel>
  );
}

const columns = [
  'unit',
  'period',
  'drawnIn',
  'rule',
  'progress',
  'late',
  'flawed',
  'unsubstantiated',
  'state',
] as const;

function AuditTable({ audits }: { audits: readonly CaseAuditSummary[] }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const typeName = useTypeName();
  const { linkTo } = usePlace();
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {audits.map((audit) => (
          <tr key={audit.id}>
            <th scope="row">
              <Link to={linkTo(`/orders/audits/${audit.id}`)}>{inLanguage(audit.unitName, language)}</Link>
            </th>
            <td>{audit.period}</td>
            <td>{inLanguage(audit.drawnIn.unitName, language)}</td>
            <td>{ruleInWords(audit, labels, typeName)}</td>
            <td className="figure">{labels.of(audit.counts.checked, audit.counts.items)}</td>
            {(['late', 'flawed', 'unsubstantiated'] as const).map((kind) => (
              <td key={kind} className="figure" data-none={audit.counts[kind] === 0}>
                {audit.counts[kind]} <span className={styles.named}>{labels[kind]}</span>
              </td>
            ))}
            <td>{labels.states[audit.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
