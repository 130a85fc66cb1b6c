import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { FigureFileOutcome as Outcome, FigureLine, FigureReject } from '../../api/official-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { periodName } from '../../place/period.ts';
import { figureFileLabels } from './file-labels.ts';
import { measuredQuery, type WrittenPart } from './official-figures.queries.ts';
import styles from './official-figures.module.css';

interface FigureFileOutcomeProps {
  outcome: Outcome;
  isBusy: boolean;
  write: (part: WrittenPart) => void;
}

/** What a file would do, or did: the lines that change something, and those that cannot be used. */
export function FigureFileOutcome({ outcome, isBusy, write }: FigureFileOutcomeProps): JSX.Element {
  const labels = useLabels(figureFileLabels);
  const { lines, rejects, refusedLines, ignored, written } = outcome;
  const changed = lines.filter(({ effect }) => effect !== 'unchanged');
  const created = lines.filter(({ effect }) => effect === 'created').length;
  const mayWrite = !written && changed.length > 0;
  return (
    <section className={styles.outcome} aria-label={labels.outcome}>
      <p role="status">
        <strong>{statusOf(outcome, changed.length, labels)}</strong>{' '}
        {labels.summary(created, changed.length - created, lines.length - changed.length)}
        {refusedLines > 0 && ` · ${labels.refusedLines(refusedLines)}`}
      </p>
      {ignored.length > 0 && <p className="muted">{labels.ignored(ignored.join(' '))}</p>}
      {mayWrite && (
        <p className={styles.actions}>
          <Button
            primary={refusedLines === 0}
            disabled={isBusy}
            onClick={() => write(refusedLines === 0 ? 'whole' : 'sound')}
          >
            {isBusy && labels.working}
            {!isBusy && (refusedLines === 0 ? labels.write : labels.writeSound(lines.length))}
          </Button>
        </p>
      )}
      {changed.length > 0 && <Changes lines={changed} />}
      {rejects.length > 0 && <Rejects rejects={rejects} />}
    </section>
  );
}

function statusOf(
  { lines, refusedLines, written }: Outcome,
  changes: number,
  labels: (typeof figureFileLabels)['zh'],
): string {
  if (written) return changes === 0 ? labels.writtenSame : labels.written;
  if (lines.length === 0) return labels.none;
  if (refusedLines > 0) return changes === 0 ? labels.same : labels.wholeFirst;
  return changes === 0 ? labels.same : '';
}

function Changes({ lines }: { lines: readonly FigureLine[] }): JSX.Element {
  const labels = useLabels(figureFileLabels);
  const { line, indicator, unit, period, effect, before, after } = labels.heads;
  return (
    <table className={`${list.table} ${list.stacked} ${styles.figures}`}>
      <thead>
        <tr>
          {[line, effect, indicator, unit, period, before, after].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((each) => (
          <Change key={each.line} change={each} />
        ))}
      </tbody>
    </table>
  );
}

function Change({ change }: { change: FigureLine }): JSX.Element {
  const labels = useLabels(figureFileLabels);
  const language = useLanguage();
  const { data: measured = [] } = useQuery(measuredQuery);
  const { line, effect, indicator, unit, period, before } = change;
  const name = measured.find(({ code }) => code === indicator)?.name;
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>
        <strong>{labels.effects[effect]}</strong>
      </td>
      <td>{name === undefined ? indicator : inLanguage(name, language)}</td>
      <td>{unit}</td>
      <td>{periodName(period, language)}</td>
      <td className={styles.source}>{before === null ? '–' : <Values values={before} />}</td>
      <td className={styles.source}>
        <Values values={change} />
      </td>
    </tr>
  );
}

function Values({ values }: { values: Pick<FigureLine, 'count' | 'rate' | 'source' | 'publishedOn'> }): JSX.Element {
  const labels = useLabels(figureFileLabels);
  return (
    <>
      {labels.figure(values.count, values.rate)}{' '}
      <span className="muted">{labels.fromSource(values.source, values.publishedOn)}</span>
    </>
  );
}

function Rejects({ rejects }: { rejects: readonly FigureReject[] }): JSX.Element {
  const labels = useLabels(figureFileLabels);
  const language = useLanguage();
  const { line, column, reason, original } = labels.rejectHeads;
  return (
    <>
      <h3>{labels.rejects}</h3>
      <table className={`${list.table} ${list.stacked} ${styles.figures}`}>
        <thead>
          <tr>
            {[line, column, reason, original].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rejects.map((reject) => (
            <tr key={`${reject.line} ${reject.column} ${reject.code}`}>
              <th scope="row">{reject.line}</th>
              <td>{reject.column === '' ? labels.wholeRow : reject.column}</td>
              <td>{inLanguage(reject.reason, language)}</td>
              <td className={styles.source}>{reject.original}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
