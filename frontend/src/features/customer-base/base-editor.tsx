import { type JSX, useState } from 'react';
import type { BaseTable } from '../../api/data-models.ts';
import type { FieldProblem } from '../../api/problem.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { cellKey, type Edits, readFigure, withEdit } from './base-edits.ts';
import { BaseGrid } from './base-grid.tsx';
import { BaseLegend } from './base-legend.tsx';
import { baseLabels } from './labels.ts';
import { SaveBar } from './save-bar.tsx';
import { useEdits } from './use-edits.ts';
import { useSave } from './use-save.ts';

/** The table with what was typed into it: kept until it is saved, saved as a whole or not at all. */
export function BaseEditor({ table }: { table: BaseTable }): JSX.Element {
  const mayWrite = usePermission()('customer-base.write');
  const { username } = useSession().user;
  const [edits, change] = useEdits(`${username}.${table.series}`);
  const [refused, setRefused] = useState<Readonly<Record<string, FieldProblem>>>({});
  const save = useSave(table, change, setRefused);
  const saved = savedFigures(table);
  const type = (typed: readonly (readonly [key: string, text: string])[]): void => {
    save.reset();
    setRefused({});
    change((before) => typed.reduce<Edits>((after, [key, text]) => withEdit(after, key, text, saved.get(key)), before));
  };
  const messageOf = useMessages(edits, refused);
  return (
    <>
      <BaseGrid table={table} edits={mayWrite ? edits : {}} messageOf={messageOf} type={mayWrite ? type : null} />
      {mayWrite && (
        <SaveBar
          table={table}
          edits={edits}
          save={save}
          refused={Object.keys(refused).length}
          discard={() => {
            save.reset();
            setRefused({});
            change(() => ({}));
          }}
        />
      )}
      <BaseLegend />
    </>
  );
}

function savedFigures({ rows }: BaseTable): Map<string, string> {
  return new Map(
    rows.flatMap(({ unit, cells }) =>
      cells.filter(({ own }) => own).map(({ period, value }) => [cellKey(unit, period), value] as const),
    ),
  );
}

/** What is wrong with an edit: it is no figure, or the server refused it. */
function useMessages(edits: Edits, refused: Readonly<Record<string, FieldProblem>>): (key: string) => string | null {
  const labels = useLabels(baseLabels);
  const words: Readonly<Record<string, string>> = labels.refusals;
  return (key) => {
    const text = edits[key];
    if (text !== undefined && readFigure(text) === null) return labels.unreadable;
    const refusal = refused[key];
    return refusal === undefined ? null : (words[refusal.code] ?? refusal.message);
  };
}
