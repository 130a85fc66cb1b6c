import type { JSX } from 'react';
import type { AuditEntry } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import styles from './audit.module.css';
import { type DetailRow, detailRows } from './detail-rows.ts';
import { auditLabels } from './labels.ts';

/** One sentence per entry; opened, everything that was recorded. */
export function AuditEntries({ entries }: { entries: readonly AuditEntry[] }): JSX.Element {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <Entry key={`${entry.lane} ${entry.seq}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: AuditEntry }): JSX.Element {
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  return (
    <li>
      <details>
        <summary className={styles.sentence}>
          <time className="muted" dateTime={entry.at}>
            {wallClock(entry.at, timeZone)}
          </time>
          <span>{inLanguage(entry.sentence, language)}</span>
        </summary>
        <Detail entry={entry} />
      </details>
    </li>
  );
}

function Detail({ entry }: { entry: AuditEntry }): JSX.Element {
  const labels = useLabels(auditLabels);
  const { actor, action, subject, lane, seq, requestId } = entry;
  const rows = detailRows(entry.detail);
  return (
    <div className={styles.detail}>
      <FactList
        facts={[
          [labels.actor, actor],
          [labels.action, action],
          [labels.subjectId, `${subject.kind} ${subject.id}`],
          [labels.place, labels.placeOf(String(lane), grouped(seq))],
          [labels.request, requestId],
        ]}
      />
      {rows.length === 0 ? <p className="muted">{labels.noDetail}</p> : <DetailTable rows={rows} />}
    </div>
  );
}

function DetailTable({ rows }: { rows: readonly DetailRow[] }): JSX.Element {
  const labels = useLabels(auditLabels);
  const isChange = rows.some(({ before }) => before !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          {isChange && <th scope="col">{labels.before}</th>}
          <th scope="col">{isChange ? labels.after : labels.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, before, value, changed }) => (
          <tr key={path}>
            <th scope="row">{path || '–'}</th>
            {isChange && <td className="muted">{before}</td>}
            <td>{changed ? <strong>{value}</strong> : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
