import type { Dispute } from '../../api/dispute-models.ts';
import type { Language } from '../../language/language.ts';
import { placeInWords } from '../../parts/dispute-words.ts';
import { handInWords } from '../../parts/hand-in-words.ts';
import type { PageWords } from './labels.ts';

/** Something that happened to a dispute, as a sentence. */
export interface Happening {
  readonly at: string;
  readonly sentence: string;
}

/** What became of a dispute, oldest first: filed, in whose hands, evidence, and how it ended. */
export function courseOf(dispute: Dispute, labels: PageWords, language: Language): Happening[] {
  const { did, said } = labels;
  const { filedBy, filedFrom, filedAt, reason, namings, evidence } = dispute;
  const filed = did.filed(handInWords(filedBy, labels), placeInWords(filedFrom, language));
  return [
    { at: filedAt, sentence: said(filed, reason) },
    ...namings.map(({ judge, by, at }) => ({
      at,
      sentence: by === null ? did.given(judge.name) : did.named(handInWords(by, labels), judge.name),
    })),
    ...evidence.map(({ name, by, at, note }) => {
      const added = did.evidence(handInWords(by, labels), name);
      return { at, sentence: note === null ? added : said(added, note) };
    }),
    ...endOf(dispute, labels),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
}

function endOf({ state, end }: Dispute, labels: PageWords): Happening[] {
  if (end === null || state === 'open') return [];
  return [{ at: end.at, sentence: labels.said(labels.did[state](handInWords(end.by, labels)), end.reason) }];
}
