import type { JSX } from 'react';
import type { Source } from '../../api/delivery-models.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { type CellState, cellWords, stripCells, stripWords } from './delivery-days.ts';
import { sourceLabels } from './labels.ts';
import styles from './sources.module.css';

const WIDTH = 8;
const HEIGHT = 18;

/** The last 35 days of a source, a mark for each: brought, late, missing, not due. The gaps beside it say the same in words. */
export function DeliveryStrip({ source }: { source: Source }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const cells = stripCells(source);
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${cells.length * WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={stripWords(cells, labels)}
    >
      {cells.map((cell, index) => (
        <g key={cell.day} transform={`translate(${index * WIDTH} 0)`}>
          <title>{cellWords(cell, labels, language)}</title>
          <rect width={WIDTH} height={HEIGHT} fill="transparent" />
          {marks[cell.state]}
        </g>
      ))}
    </svg>
  );
}

/** What the marks mean. */
export function StripLegend(): JSX.Element {
  const labels = useLabels(sourceLabels);
  return (
    <ul className={styles.legend} aria-label={labels.legend}>
      {(['delivered', 'late', 'unpublished', 'missing', 'due', 'none'] as const).map((state) => (
        <li key={state}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
            {marks[state]}
          </svg>
          {labels.states[state]}
        </li>
      ))}
    </ul>
  );
}

/** Full bar, half bar, hollow bar, cross, dot, hairline: told apart without colour; red stays with the red lines. */
const marks: Readonly<Record<CellState, JSX.Element>> = {
  delivered: <rect x="1" y="2" width="6" height="14" fill="var(--inside)" />,
  late: (
    <>
      <rect x="1.5" y="2.5" width="5" height="13" fill="none" stroke="var(--inside)" />
      <rect x="1" y="9" width="6" height="7" fill="var(--inside)" />
    </>
  ),
  unpublished: (
    <rect x="1.5" y="2.5" width="5" height="13" fill="none" stroke="var(--inside)" strokeDasharray="2 1.5" />
  ),
  missing: <path d="M1 5.5l6 7M7 5.5l-6 7" stroke="var(--ink)" strokeWidth="1.8" fill="none" />,
  due: <circle cx="4" cy="9" r="1.5" fill="var(--muted)" />,
  none: <path d="M2 9h4" stroke="var(--rule)" strokeWidth="1.5" />,
};
