import type { Complaint } from '../../../api/models.ts';
import type { priorityLabels } from './priority-labels.ts';

type Words = (typeof priorityLabels)['zh'];

/** Each reason in words, those that are counted with their number. */
export function reasonWords(
  { reasons, askedAgain, earlierAppeals }: NonNullable<Complaint['priority']>,
  words: Words,
): string[] {
  return reasons.map((reason) => {
    if (reason === 'asked-again') return words.askedAgain(askedAgain);
    if (reason === 'earlier-appeal') return words.earlierAppeals(earlierAppeals);
    return words.reasons[reason];
  });
}
