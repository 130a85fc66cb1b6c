import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { withParameters } from '../../place/use-place.ts';
import styles from './case-audits.module.css';
import type { CaseAudit } from './case-audits.queries.ts';
import { auditLabels } from './labels.ts';

const kinds = ['checked', 'late', 'flawed', 'unsubstantiated', 'differs'] as const;

/** What was found, by unit; every figure shows its complaints. */
export function UnitFindings({ audit }: { audit: CaseAudit }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const [search] = useSearchParams();
  const showing = (show: string | null, of: string | null) => ({
    search: withParameters(search, { show, of }).toString(),
    hash: 'complaints',
  });
  const rows = [
    ...audit.units.map(({ unit, unitName, ...counts }) => ({ of: unit, name: inLanguage(unitName, language), counts })),
    ...(audit.units.length > 1 ? [{ of: null, name: labels.total, counts: audit.counts }] : []),
  ];
  return (
    <section className={styles.part}>
      <h2>{labels.byUnit}</h2>
      <ScrollRegion aria-label={labels.byUnit} className={styles.scroll}>
        <table className={list.table}>
          <thead>
            <tr>
              <th scope="col">{labels.unit}</th>
              <th scope="col">{labels.items}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {labels.shows[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ of, name, counts }) => (
              <tr key={of ?? ''}>
                <th scope="row">{name}</th>
                <td>
                  <Link to={showing(null, of)}>{counts.items}</Link>
                </td>
                {kinds.map((kind) => (
                  <td key={kind}>{counts[kind] === 0 ? 0 : <Link to={showing(kind, of)}>{counts[kind]}</Link>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
