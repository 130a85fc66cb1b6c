import type { JSX } from 'react';
import type { ImportPreview, PreviewRow } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatusShape } from '../../parts/status-mark.tsx';
import { fieldLabels } from './field-labels.ts';
import { importLabels } from './labels.ts';
import { sampleColumns, sampleText } from './sample-cells.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface SampleTableProps {
  preview: ImportPreview | undefined;
  raw: ImportPreview;
  isPending: boolean;
}

/** The first rows as they will be read, those that cannot be read with what stands in the way. */
export function SampleTable({ preview, raw, isPending }: SampleTableProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const names = useLabels(fieldLabels);
  const { timeZone } = useSession().organization;
  const rows = (preview ?? raw).sample;
  const columns = sampleColumns(rows);
  const unreadable = rows.filter(({ problems }) => problems !== undefined).length;
  return (
    <section className={styles.section} aria-busy={isPending} aria-labelledby="sample-title">
      <header className={styles.sectionHead}>
        <h2 id="sample-title">{labels.sample}</h2>
        <p className="muted" aria-live="polite">
          {preview === undefined && !isPending ? labels.sampleRaw : labels.sampleText(String(rows.length), timeZone)}{' '}
          {unreadable > 0 && <strong className={styles.unreadable}>{labels.sampleProblems(String(unreadable))}</strong>}
        </p>
      </header>
      {rows.length === 0 && <p>{labels.sampleNone}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard */}
      <div className={styles.sample} tabIndex={0} role="region" aria-labelledby="sample-title" data-pending={isPending}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {labels.line}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {preview === undefined ? column : knownWord(names, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SampleRow key={row.line} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function SampleRow({ row, columns }: { row: PreviewRow; columns: readonly string[] }): JSX.Element {
  const language = useLanguage();
  const { layers } = useLabels(importLabels);
  const { timeZone } = useSession().organization;
  const cell = (column: string): string => sampleText(row.values?.[column], timeZone);
  return (
    <tr>
      <th scope="row" className="number">
        {row.line}
      </th>
      {row.problems === undefined ? (
        columns.map((column) => (
          <td key={column}>{column === 'layer' ? knownWord(layers, cell(column)) : cell(column)}</td>
        ))
      ) : (
        <td colSpan={Math.max(columns.length, 1)} className={styles.rowProblem}>
          <StatusShape status="warning" />{' '}
          {row.problems.map(({ column, reason, original }) => (
            <span key={column + original}>
              {column} “{original}”: {inLanguage(reason, language)}{' '}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}
