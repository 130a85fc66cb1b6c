import { type ChangeEvent, type JSX, useRef, useState } from 'react';
import type { CatalogueImport, Dimension } from '../../api/catalogue-models.ts';
import { problemOf } from '../../api/problem.ts';
import { usePermission } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { useSendFile } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';
import { fileLabels } from './file-labels.ts';
import { Refusal } from './refusal.tsx';

/** A catalogue out to a file and back: what a file would do is seen before it is written. */
export function FileView({ dimension }: { dimension: Dimension }): JSX.Element {
  const words = useLabels(fileLabels);
  const mayWrite = usePermission()('catalogue.write');
  return (
    <div className={styles.narrow}>
      <section className={styles.part}>
        <h2>{words.exportTitle}</h2>
        <p className="muted">{words.exportText}</p>
        <p>
          <a href={`/api/catalogue/${dimension}/file`} download={`catalogue-${dimension}.csv`}>
            {words.download}
          </a>
        </p>
      </section>
      {mayWrite && <Import dimension={dimension} />}
    </div>
  );
}

function Import({ dimension }: { dimension: Dimension }): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(fileLabels);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const sending = useSendFile(dimension);
  const send = useSingle(sending);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = target.files?.[0] ?? null;
    setFile(chosen);
    if (chosen !== null) send({ file: chosen, apply: false });
    target.value = '';
  };
  return (
    <section className={styles.part}>
      <h2>{words.importTitle}</h2>
      <p className="muted">{words.importText}</p>
      <p className={styles.actions}>
        <input ref={input} type="file" accept=".csv,text/csv" hidden onChange={choose} />
        <Button disabled={sending.isPending} onClick={() => input.current?.click()}>
          {sending.isPending ? labels.working : words.chooseFile}
        </Button>
        {file !== null && <span className="muted">{file.name}</span>}
      </p>
      {sending.error !== null && <FileFault error={sending.error} />}
      {sending.data !== undefined && file !== null && (
        <Outcome outcome={sending.data} isBusy={sending.isPending} apply={() => send({ file, apply: true })} />
      )}
    </section>
  );
}

interface OutcomeProps {
  outcome: CatalogueImport;
  isBusy: boolean;
  apply: () => void;
}

function Outcome({ outcome: { lines, hasConflicts, applied }, isBusy, apply }: OutcomeProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(fileLabels);
  const changed = lines.filter(({ effect }) => effect !== 'unchanged');
  return (
    <section className={styles.preview} aria-label={words.compare}>
      <p className={styles.strong} role="status">
        {applied && words.applied}
        {!applied && hasConflicts && words.conflicts}
        {!applied && changed.length === 0 && words.same}
      </p>
      <ul>
        {changed.map(({ code, effect, reason, about }) => (
          <li key={code} data-effect={effect}>
            <span className={styles.strong}>{words.effects[effect]}</span> {code}{' '}
            {reason !== null && labels.about(reasonOf(reason, labels.reasons), about ?? '')}
          </li>
        ))}
      </ul>
      {!applied && !hasConflicts && changed.length > 0 && (
        <p>
          <Button primary disabled={isBusy} onClick={apply}>
            {isBusy ? labels.working : words.apply}
          </Button>
        </p>
      )}
    </section>
  );
}

function reasonOf(reason: string, reasons: Readonly<Record<string, string>>): string {
  return reasons[reason] ?? reason;
}

interface LineProblem {
  readonly line: number;
  readonly column: string;
}

/** Where the file is wrong. */
function FileFault({ error }: { error: unknown }): JSX.Element {
  const words = useLabels(fileLabels);
  const problems = problemOf(error).document['problems'];
  const places = Array.isArray(problems) ? (problems as LineProblem[]).slice(0, 10) : [];
  return (
    <>
      <Refusal error={error} />
      <ul className="muted">
        {places.map(({ line, column }) => (
          <li key={`${line} ${column}`}>{words.line(String(line), column)}</li>
        ))}
      </ul>
    </>
  );
}
