import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportKind, ImportPreview } from '../../../api/data-models.ts';
import { type ChosenFile, previewQuery } from '../imports.queries.ts';
import { nothingStated, type StatedForm } from './stated-form.ts';

/** A chosen file and what a look into it shows: nothing yet, what it is, or why it is refused. */
export interface Looking {
  chosen: ChosenFile;
  preview: ImportPreview | undefined;
  problem: Error | null;
  /** How much of it has been sent, 0 to 1. */
  sent: number;
}

/** Has the server look into each file as it stands, by the form that was stated for it. */
export function useLooking(
  files: readonly ChosenFile[],
  kind: ImportKind,
  stated: ReadonlyMap<number, StatedForm>,
): Looking[] {
  const [sent, setSent] = useState<ReadonlyMap<number, number>>(new Map());
  const queries = useQueries({
    queries: files.map((chosen) =>
      previewQuery(chosen, {
        kind,
        mapping: null,
        stated: stated.get(chosen.choice) ?? nothingStated,
        onSent: (share) => setSent((before) => new Map(before).set(chosen.choice, share)),
      }),
    ),
  });
  return files.map((chosen, at) => ({
    chosen,
    preview: queries[at]?.data,
    problem: queries[at]?.error ?? null,
    sent: sent.get(chosen.choice) ?? 0,
  }));
}
