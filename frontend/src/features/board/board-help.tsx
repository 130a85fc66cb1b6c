import { type JSX, useEffect, useId, useRef } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { boardLabels } from './labels.ts';
import styles from './board-help.module.css';

/** What the words of the board mean, and its keys. */
export function BoardHelp({ close }: { close: () => void }): JSX.Element {
  const { help } = useLabels(boardLabels);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={close}>
      <h2 id={title}>{help.title}</h2>
      <dl>
        {Object.values(help.words).map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{help.close}</Button>
    </dialog>
  );
}
