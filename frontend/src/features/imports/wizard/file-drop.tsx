import { type DragEvent, type JSX, useRef, useState } from 'react';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { uploadLabels } from '../upload-labels.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface FileDropProps {
  /** There are files already: the place for more takes less room. */
  isMore: boolean;
  add: (files: readonly File[]) => void;
}

/** Takes files by dropping or choosing, any number of them. */
export function FileDrop({ isMore, add }: FileDropProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { choose } = useLabels(uploadLabels);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) add([...files]);
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
      aria-label={choose}
      data-over={over}
      data-more={isMore}
      onDrop={drop}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
    >
      <p>{isMore ? labels.dropMore : labels.drop}</p>
      <Button primary={!isMore} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={choose}
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
        onChange={(event) => take(event.target.files)}
      />
      {!isMore && <p className={styles.dropText}>{labels.dropText}</p>}
    </div>
  );
}
