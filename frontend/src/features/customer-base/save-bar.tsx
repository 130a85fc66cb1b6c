import type { JSX } from 'react';
import type { BaseTable } from '../../api/data-models.ts';
import { problemOf } from '../../api/problem.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { cellKey, type Edits, itemsOf } from './base-edits.ts';
import styles from './customer-base.module.css';
import { baseLabels } from './labels.ts';
import type { Saving } from './use-save.ts';

interface SaveBarProps {
  table: BaseTable;
  edits: Edits;
  save: Saving;
  /** How many edits the server refused at their cells. */
  refused: number;
  discard: () => void;
}

/** How much is not saved yet, and what became of the last saving. */
export function SaveBar({ table, edits, save, refused, discard }: SaveBarProps): JSX.Element | null {
  const labels = useLabels(baseLabels);
  const count = Object.keys(edits).length;
  const outside = outsideOf(table, edits);
  const { unreadable } = itemsOf(edits);
  if (count === 0 && save.data === undefined && save.error === null) return null;
  return (
    <div className={styles.bar}>
      <div role="status">
        {count > 0 && <strong>{labels.unsaved(grouped(String(count)))}</strong>}
        {outside > 0 && <span className="muted"> {labels.outside(String(outside))}</span>}
        {unreadable.length > 0 && <p>{labels.unreadableCount(String(unreadable.length))}</p>}
        {save.data !== undefined && count === 0 && <Saved {...save.data} />}
        {refused > 0 && <p>{labels.refused(String(refused))}</p>}
      </div>
      {count > 0 && (
        <div className={styles.barActions}>
          <Button primary disabled={unreadable.length > 0 || save.isPending} onClick={() => save.save(edits)}>
            {save.isPending ? labels.saving : labels.save}
          </Button>
          <Button disabled={save.isPending} onClick={discard}>
            {labels.discard}
          </Button>
        </div>
      )}
      {save.error !== null && refused === 0 && <Failure error={save.error} />}
    </div>
  );
}

function Saved(outcome: { created: number; updated: number; unchanged: number }): JSX.Element {
  const labels = useLabels(baseLabels);
  const { created, updated, unchanged } = outcome;
  return <>{labels.saved(String(created), String(updated), String(unchanged))}</>;
}

function Failure({ error }: { error: Error }): JSX.Element {
  const labels = useLabels(baseLabels);
  if (problemOf(error).code === 'customer-base.other-grain') return <p role="alert">{labels.otherGrain}</p>;
  return <ProblemNotice error={error} small />;
}

function outsideOf({ rows, periods }: BaseTable, edits: Edits): number {
  const shown = new Set(rows.flatMap(({ unit }) => periods.map((period) => cellKey(unit, period))));
  return Object.keys(edits).filter((key) => !shown.has(key)).length;
}
