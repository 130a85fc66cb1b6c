import type { JSX } from 'react';
import type { ImportPreview, PreviewRow } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
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
  const refused = rows.filter(({ problems }) => problems !== undefined).length;
  return (
    <section className={styles.section} aria-busy={isPending} aria-labelledby="sample-title">
      <header className={styles.sectionHead}>
        <h2 id="sample-title">{labels.sample}</h2>
        <p className="muted" aria-live="polite">
          {preview === undefined && !isPending ? labels.sampleRaw : labels.sampleText(String(rows.length), timeZone)}{' '}
          {refused > 0 && <strong className={styles.unreadable}>{labels.sampleProblems(String(refused))}</strong>}
        </p>
      </header>
      {rows.length === 0 && <p>{labels.sampleNone}</p>}
      <ScrollRegion className={styles.sample} aria-labelledby="sample-title" data-pending={isPending}>
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
      </ScrollRegion>
    </section>
  );
}

interface SampleRowProps {
  row: PreviewRow;
  columns: readonly string[];
}

/** A row as it will be read; cells that stand in its way are marked and say why below it. */
function SampleRow({ row, columns }: SampleRowProps): JSX.Element {
  const { layers } = useLabels(importLabels);
  const { timeZone } = useSession().organization;
  const problems = row.problems ?? [];
  const cell = (column: string): string => {
    const text = sampleText(row.values[column], timeZone);
    return column === 'layer' ? knownWord(layers, text) : text;
  };
  return (
    <>
      <tr data-refused={problems.length > 0}>
        <th scope="row" className="number">
          {row.line}
        </th>
        {columns.map((column) => {
          const problem = problems.find(({ field }) => field === column);
          return (
            <td key={column} data-problem={problem !== undefined}>
              {problem === undefined ? cell(column) : problem.original || '∅'}
            </td>
          );
        })}
      </tr>
      {problems.length > 0 && <Problems row={row} columns={columns} />}
    </>
  );
}

function Problems({ row, columns }: SampleRowProps): JSX.Element {
  const language = useLanguage();
  return (
    <tr className={styles.why}>
      <td colSpan={columns.length + 1}>
        <StatusShape status="warning" />{' '}
        {row.problems?.map(({ column, code, reason, original }) => (
          <span key={column + code}>
            {column === '' ? `“${original.slice(0, 80)}” ` : `${column}${language === 'zh' ? '：' : ': '}`}
            {inLanguage(reason, language)}
          </span>
        ))}
      </td>
    </tr>
  );
}
