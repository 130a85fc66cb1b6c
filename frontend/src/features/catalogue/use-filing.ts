import { useState } from 'react';
import type { CatalogueEntry, Dimension, NewEntry } from '../../api/catalogue-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { useFileTexts, useWithdraw } from './catalogue.queries.ts';
import { catalogueLabels } from './labels.ts';
import { waitingLabels } from './waiting-labels.ts';

/** Files texts one after the other, says what was done, and takes the last filing back on demand. */
export function useFiling(dimension: Dimension, entries: readonly CatalogueEntry[]) {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(waitingLabels);
  const language = useLanguage();
  const filing = useFileTexts();
  const withdrawing = useWithdraw(dimension);
  const file = useSingle(filing);
  const withdraw = useSingle(withdrawing);
  const [last, setLast] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState('');
  return {
    notice,
    error: filing.error ?? withdrawing.error,
    isBusy: filing.isPending || withdrawing.isPending,
    file: (texts: readonly string[], code: string, created: NewEntry | null, done: () => void): void => {
      const items = texts.map((text) => ({ text, code }));
      const name = created?.name ?? entries.find((entry) => entry.code === code)?.name ?? { zh: code, en: code };
      file(
        { dimension, items, entries: created === null ? [] : [created] },
        {
          onSuccess: ({ rows, totals }) => {
            const count = grouped(String(BigInt(rows) + BigInt(totals)));
            const [text = ''] = texts;
            setLast(texts);
            setNotice(
              texts.length === 1
                ? words.filedOne(text, inLanguage(name, language), count)
                : words.filedMany(String(texts.length), count),
            );
            done();
          },
        },
      );
    },
    undo:
      last.length === 0
        ? null
        : (): void =>
            withdraw([...last], {
              onSuccess: ({ rows }) => {
                setLast([]);
                setNotice(labels.withdrawn(grouped(rows)));
              },
            }),
  };
}
