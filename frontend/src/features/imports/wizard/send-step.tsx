import type { JSX } from 'react';
import { problemOf } from '../../../api/problem.ts';
import { useLanguage } from '../../../language/language.ts';
import { percent } from '../../../language/numbers.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { mappingProblems } from '../mapping-problems.ts';
import { ProgressLine } from '../progress-line.tsx';
import type { ImportOrder } from '../send-import.ts';
import type { Sending } from './use-sending.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface SendStepProps {
  orders: readonly ImportOrder[];
  sendings: readonly Sending[];
  isUnderway: boolean;
  stop: () => void;
  again: () => void;
}

/** The files on their way, one after another. */
export function SendStep({ orders, sendings, isUnderway, stop, again }: SendStepProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  return (
    <section className={styles.files} aria-label={labels.sendingAll}>
      <ul>
        {orders.map(({ file }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two files may share a name
          <li key={at} className={styles.file}>
            <p className={styles.fileName}>
              <strong>{file.name}</strong>
            </p>
            <div className={styles.fileFacts}>
              <HowFar sending={sendings[at] ?? { state: 'waiting' }} />
            </div>
          </li>
        ))}
      </ul>
      <footer className={styles.onward}>
        {isUnderway ? (
          <Button onClick={stop}>{labels.stop}</Button>
        ) : (
          <Button primary onClick={again}>
            {labels.again}
          </Button>
        )}
      </footer>
    </section>
  );
}

function HowFar({ sending }: { sending: Sending }): JSX.Element {
  const labels = useLabels(wizardLabels);
  const language = useLanguage();
  switch (sending.state) {
    case 'sending':
      return <ProgressLine share={sending.share} text={labels.sendingShare(percent(sending.share))} />;
    case 'failed': {
      const problem = problemOf(sending.error);
      const [said] = mappingProblems(problem, language);
      return (
        <p className={styles.problem} role="alert">
          {labels.notSent}: {said?.message ?? problem.message}
        </p>
      );
    }
    default:
      return <p className="muted">{labels[sending.state]}</p>;
  }
}
