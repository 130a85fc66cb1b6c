import { type DragEvent, type JSX, useRef, useState } from 'react';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface FileDropProps {
  chosen: File | null;
  choose: (file: File) => void;
}

/** Takes a file by dropping or choosing; once there is one, only its name and the way to another. */
export function FileDrop({ chosen, choose }: FileDropProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) choose(file);
    if (input.current !== null) input.current.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way; the button serves the keyboard
    <div
      className={styles.drop}
      role="group"
      aria-label={labels.choose}
      data-over={over}
      data-chosen={chosen !== null}
      onDrop={drop}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
    >
      {chosen === null ? (
        <p>{labels.drop}</p>
      ) : (
        <p className={styles.chosen}>
          <strong>{chosen.name}</strong> <span className="muted">{grouped(String(chosen.size))} B</span>
        </p>
      )}
      <Button primary={chosen === null} onClick={() => input.current?.click()}>
        {chosen === null ? labels.choose : labels.another}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={labels.choose}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={(event) => take(event.target.files)}
      />
      {chosen === null && <p className="muted">{labels.dropText}</p>}
    </div>
  );
}
