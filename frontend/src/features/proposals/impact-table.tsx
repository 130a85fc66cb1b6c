import type { JSX } from 'react';
import type { ImpactOutcome, ImpactReading } from '../../api/change-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { StatusShape } from '../../parts/status-mark.tsx';
import { proposalLabels } from './labels.ts';
import styles from './proposals.module.css';

const heads = ['unit', 'line', 'period', 'asOf', 'old', 'new'] as const;

/** A reading a line, as it stands and as it would. */
export function ImpactTable({ rows }: { rows: readonly ImpactReading[] }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const language = useLanguage();
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.unit} ${row.limit} ${row.period} ${row.asOf}`}
            className={row.flips || row.alarmFlips ? styles.changed : undefined}
          >
            <th scope="row">{inLanguage(row.unitName, language)}</th>
            <td>{row.limit ?? '–'}</td>
            <td>{row.period}</td>
            <td className="muted">{row.asOf}</td>
            <td>
              <Outcome outcome={row.before} />
            </td>
            <td>
              <Outcome outcome={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shapes = { inside: 'inside', breached: 'breached', 'no-base': 'no-base', 'no-limit': 'no-limit' } as const;

function Outcome({ outcome }: { outcome: ImpactOutcome | null }): JSX.Element {
  const labels = useLabels(proposalLabels);
  if (outcome === null) return <span className={styles.muted}>{labels.noLine}</span>;
  const { count, rate, limitValue, status, risk } = outcome;
  const alarm = status === 'inside' && (risk === 'warning' || risk === 'expected') ? risk : null;
  return (
    <>
      {count} · {rate ?? '–'}
      {limitValue !== null && <span className={styles.muted}> / {limitValue}</span>}{' '}
      <StatusShape status={alarm ?? shapes[status]} /> {labels.statuses[status]}
      {alarm !== null && ` · ${labels.risks[alarm]}`}
    </>
  );
}
