import type { JSX } from 'react';
import type { ImportPreview } from '../../../api/data-models.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { ScrollRegion } from '../../../parts/scroll-region.tsx';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface HeadTableProps {
  preview: ImportPreview;
  /** Makes a row the header. */
  choose: (line: number) => void;
}

/** The first rows of a file as they stand; what is above the header is no part of the table. */
export function HeadTable({ preview: { head, headerRow }, choose }: HeadTableProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const width = Math.max(...head.map(({ cells }) => cells.length));
  return (
    <section className={styles.head} aria-labelledby="head-title">
      <header>
        <h2 id="head-title">{labels.asItStands}</h2>
        <p className="muted">{labels.headerText}</p>
      </header>
      <ScrollRegion className={styles.scroll} aria-labelledby="head-title">
        <table>
          <tbody>
            {head.map(({ line, cells }) => (
              <tr key={line} data-part={line === headerRow ? 'header' : line < headerRow ? 'above' : 'row'}>
                <th scope="row" className="number">
                  <button
                    type="button"
                    aria-label={labels.headerOf(String(line))}
                    aria-pressed={line === headerRow}
                    onClick={() => choose(line)}
                  >
                    {line}
                  </button>
                </th>
                {across(cells, width).map((cell, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
                  <td key={at} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** A title has fewer cells than the table is wide. */
function across(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}
