import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import { useTypeName } from '../../api/complaint-types.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { handInWords } from '../../parts/hand-in-words.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { AuditActions } from './audit-actions.tsx';
import { AuditItems } from './audit-items.tsx';
import { auditQuery, type CaseAudit } from './case-audits.queries.ts';
import { auditLabels } from './labels.ts';
import { ruleInWords } from './rule-in-words.ts';
import { UnitFindings } from './unit-findings.tsx';

/** One audit: how far it is, what was found by unit, and every complaint drawn. */
export function CaseAuditPage(): JSX.Element {
  const labels = useLabels(auditLabels);
  const { id = '' } = useParams();
  const { linkTo } = usePlace();
  const query = useQuery(auditQuery(id));
  usePageTitle(labels.one);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/orders/audits')}>← {labels.back}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 64, 240]}>
        {(audit) => (
          <>
            <Head audit={audit} />
            <AuditActions key={audit.version} audit={audit} reload={() => void query.refetch()} />
            <UnitFindings audit={audit} />
            <AuditItems id={audit.id} />
          </>
        )}
      </QueryView>
    </div>
  );
}

function Head({ audit }: { audit: CaseAudit }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const typeName = useTypeName();
  const { unitName, period, drawnIn, drawnBy, drawnFrom, seed, population, counts, state, end, checkers } = audit;
  return (
    <header>
      <div className={list.head}>
        <h1>
          {inLanguage(unitName, language)} {period}
        </h1>
        <p>
          {labels.states[state]} · {labels.progress} {labels.of(counts.checked, counts.items)}
        </p>
      </div>
      <FactList
        facts={[
          [labels.rule, `${ruleInWords(audit, labels, typeName)} · ${labels.froms[drawnFrom]}`],
          [labels.sample, labels.sampleText(counts.items, population)],
          [labels.seed, `${seed} · ${labels.seedHint}`],
          [labels.drawnBy, `${inLanguage(drawnIn.unitName, language)} · ${handInWords(drawnBy, labels)}`],
          [
            labels.checkers,
            checkers.map(({ name, checked, items }) => `${name} ${labels.of(checked, items)}`).join(' · '),
          ],
          [labels.ended, end === null ? null : [handInWords(end.by, labels), end.reason].filter(Boolean).join(' · ')],
        ]}
      />
    </header>
  );
}
