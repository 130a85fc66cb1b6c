import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import { useAccountChanged } from './account.queries.ts';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';

/** A set of recovery codes, shown this once until somebody says that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept?: () => void }): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const refresh = useAccountChanged();
  return (
    <div className={styles.once} role="status">
      <h3>{words.recovery}</h3>
      <p>{words.recoveryText}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <HashValue value={codes.join(' ')} name={words.allCodes} />
      <div className={styles.steps}>
        <Button onClick={() => void refresh().then(onKept)}>{words.kept}</Button>
      </div>
    </div>
  );
}
