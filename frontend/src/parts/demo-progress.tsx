import type { JSX } from 'react';
import type { Demo } from '../api/demo.ts';
import { inLanguage } from '../language/bilingual.ts';
import { defineLabels } from '../language/labels.ts';
import { useLanguage } from '../language/language.ts';
import { useLabels } from '../language/use-labels.ts';
import styles from './demo-progress.module.css';

const labels = defineLabels(
  { loading: '正在装入演示数据…', failed: '演示数据没有装完；重新启动后会接着装。' },
  {
    loading: 'Loading the demo data…',
    failed: 'The demo data were not loaded to the end; the next start goes on.',
  },
);

/** How far the demo has been loaded, and what is done now; nothing once it is there. */
export function DemoProgress({ demo: { progress, error } }: { demo: Demo }): JSX.Element | null {
  const words = useLabels(labels);
  const language = useLanguage();
  if (error !== null) return <p role="alert">{words.failed}</p>;
  if (progress === null) return null;
  const { done, of, step } = progress;
  return (
    <div className={styles.progress} role="status">
      <progress value={done} max={Math.max(of, 1)} aria-label={words.loading} />
      <span>{step === null ? words.loading : inLanguage(step, language)}</span>
    </div>
  );
}
