import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ImportRecord, ImportWarning } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatusShape } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import { dayBefore } from './covered-days.ts';
import styles from './import.module.css';
import { importLabels } from './labels.ts';

/** What was read without complaint and should be known before it is published. */
export function ImportWarnings({ record }: { record: ImportRecord }): JSX.Element | null {
  const labels = useLabels(importLabels);
  if (record.warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={labels.warnings}>
      {record.warnings.map((warning) => (
        <Warning key={warning.code} warning={warning} />
      ))}
    </section>
  );
}

function Warning({ warning }: { warning: ImportWarning }): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const { linkTo } = usePlace();
  const { title, text } = labels.warning[warning.code];
  const { days = '', from = '', until = '', sources = '', publishedAt = '' } = warning.params;
  const span = from === '' ? '' : labels.span(fullDay(from, language), fullDay(dayBefore(until), language));
  const at = publishedAt === '' ? '' : wallClock(publishedAt, timeZone);
  return (
    <div className={styles.warning}>
      <p>
        <StatusShape status="warning" /> <strong>{title(grouped(warning.rows))}</strong>
      </p>
      <p className="muted">{text({ days, span, sources, at })}</p>
      {warning.params['import'] !== undefined && (
        <p>
          <Link to={linkTo(`/data/imports/${warning.params['import']}`)}>{labels.earlier}</Link>
        </p>
      )}
      {warning.examples.length > 0 && <Examples warning={warning} />}
    </div>
  );
}

function Examples({ warning }: { warning: ImportWarning }): JSX.Element {
  const labels = useLabels(importLabels);
  return (
    <ul className={styles.examples}>
      {warning.examples.map(({ line, text, rows, suggestion }) => (
        <li key={`${line} ${text}`}>
          {line !== null && <span className="muted">{labels.atLine(grouped(line))}</span>} {text}{' '}
          {rows !== null && <span className="muted">{labels.rowCount(grouped(rows))}</span>}{' '}
          {suggestion !== null && labels.nearest(suggestion)}
        </li>
      ))}
    </ul>
  );
}
