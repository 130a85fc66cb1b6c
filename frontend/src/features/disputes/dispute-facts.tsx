import type { JSX } from 'react';
import type { Dispute } from '../../api/dispute-models.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { placeInWords } from '../../parts/dispute-words.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { handInWords } from '../../parts/hand-in-words.ts';
import styles from './disputes.module.css';
import { pageLabels } from './labels.ts';

/** What is said: why it should not count, against whom it does, who says so, and how it was judged. */
export function DisputeFacts({ dispute }: { dispute: Dispute }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const { reason, against, claimedPlace, filedFrom, filedBy, end, state } = dispute;
  const words = (text: string) => <p className={styles.text}>{text}</p>;
  return (
    <FactList
      facts={[
        [labels.reason, words(reason)],
        [labels.against, placeInWords(against, language)],
        [labels.claimed, claimedPlace],
        [labels.filedBy, `${placeInWords(filedFrom, language)} · ${handInWords(filedBy, labels)}`],
        [labels.verdict, end === null || state === 'withdrawn' ? null : words(end.reason)],
      ]}
    />
  );
}
