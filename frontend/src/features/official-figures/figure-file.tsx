import { type ChangeEvent, type JSX, useRef, useState } from 'react';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { figureFileLabels } from './file-labels.ts';
import { FigureFileOutcome } from './figure-file-outcome.tsx';
import { useSendFigures, type WrittenPart } from './official-figures.queries.ts';
import styles from './official-figures.module.css';

/** Figures brought as a file: what it would do is seen before it is written. */
export function FigureFile({ unit, done }: { unit: string; done: () => void }): JSX.Element {
  const labels = useLabels(figureFileLabels);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const sending = useSendFigures();
  const send = useSingle(sending);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = target.files?.[0] ?? null;
    setFile(chosen);
    if (chosen !== null) send({ file: chosen, write: 'nothing' });
    target.value = '';
  };
  const write = (part: WrittenPart): void => {
    if (file !== null) send({ file, write: part });
  };
  return (
    <section className={styles.file} aria-labelledby="figure-file">
      <h2 id="figure-file">{labels.title}</h2>
      <p className="muted">{labels.text}</p>
      <p>
        <a href={`/api/official-figures/file?unit=${encodeURIComponent(unit)}`} download="official-figures.csv">
          {labels.template}
        </a>
      </p>
      <p className={styles.actions}>
        <input ref={input} type="file" accept=".csv,.xlsx,text/csv" hidden onChange={choose} />
        <Button disabled={sending.isPending} onClick={() => input.current?.click()}>
          {sending.isPending ? labels.working : labels.choose}
        </Button>
        <Button onClick={done}>{labels.close}</Button>
        {file !== null && <span className="muted">{file.name}</span>}
      </p>
      {sending.error !== null && <ProblemNotice error={sending.error} small />}
      {sending.data !== undefined && (
        <FigureFileOutcome outcome={sending.data} isBusy={sending.isPending} write={write} />
      )}
    </section>
  );
}
