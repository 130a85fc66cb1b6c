import { type JSX, useState } from 'react';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import styles from './hash-value.module.css';

const labels = defineLabels(
  { copy: '复制', copied: '已复制', refused: '浏览器不让复制，请选中后自行复制' },
  { copy: 'Copy', copied: 'Copied', refused: 'The browser refused; select the text to copy it' },
);

/** A hash in full, with a button that copies it. */
export function HashValue({ value, name }: { value: string; name: string }): JSX.Element {
  const words = useLabels(labels);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <span className={styles.hash}>
      <code className={styles.value}>{value}</code>
      <button type="button" className={styles.copy} aria-label={`${words.copy} ${name}`} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className="muted" role="status">
        {outcome !== null && words[outcome]}
      </span>
    </span>
  );
}
