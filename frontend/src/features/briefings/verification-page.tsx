import { type DragEvent, type JSX, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Verification } from '../../api/governance-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import button from '../../parts/button.module.css';
import { FactList } from '../../parts/fact-list.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './briefings.module.css';
import { briefingLabels } from './labels.ts';
import { useVerifyFile } from './verify-file.ts';

/** Says whether a PDF is the very file that was issued here. */
export function VerificationPage(): JSX.Element {
  const labels = useLabels(briefingLabels);
  const { linkTo } = usePlace();
  const verifying = useVerifyFile();
  const verify = useSingle(verifying);
  usePageTitle(labels.verify);
  return (
    <div className={list.page}>
      <p className="muted">
        <Link to={linkTo('/briefings')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{labels.verify}</h1>
      </header>
      <div className={styles.narrow}>
        <p>{labels.verifyText}</p>
        <DropZone busy={verifying.isPending} onFile={(file) => verify(file)} />
        <div aria-live="polite">
          {verifying.data !== undefined && !verifying.isPending && (
            <Verdict verification={verifying.data} fileName={verifying.variables.name} />
          )}
        </div>
        {verifying.error !== null && <ProblemNotice error={verifying.error} small />}
      </div>
    </div>
  );
}

function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.drop}
      data-over={over}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{busy ? labels.comparing : labels.dropHere}</p>
      <input
        id={id}
        className="hidden-visually"
        type="file"
        accept="application/pdf,.pdf"
        disabled={busy}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={button.button}>
        {labels.chooseFile}
      </label>
    </div>
  );
}

function Verdict({ verification, fileName }: { verification: Verification; fileName: string }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const { authentic, snapshot, sha256 } = verification;
  return (
    <section className={styles.verdict}>
      <h2>
        <span aria-hidden="true">{authentic ? '✓' : '✗'}</span> {authentic ? labels.authentic : labels.altered}
      </h2>
      <p>{authentic ? labels.authenticText(snapshot ?? '') : labels.alteredText}</p>
      <FactList
        facts={[
          [labels.file, fileName],
          [labels.snapshot, authentic ? snapshot : null],
          ['SHA-256', <HashValue key={sha256} value={sha256} name="SHA-256" />],
        ]}
      />
    </section>
  );
}
