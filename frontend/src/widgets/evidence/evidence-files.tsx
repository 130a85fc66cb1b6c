import type { JSX } from 'react';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { sizeInWords } from '../../language/size-words.ts';
import { useLabels } from '../../language/use-labels.ts';
import { type Hand, handInWords } from '../../parts/hand-in-words.ts';
import { HashValue } from '../../parts/hash-value.tsx';
import styles from './evidence.module.css';
import { evidenceLabels } from './labels.ts';

/** A file as it is kept with an order or a dispute. */
export interface EvidenceFile {
  readonly number: number;
  readonly name: string;
  readonly edition: number;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly by: Hand;
  readonly at: string;
  /** Which scanner found it clean; null where none was named then. */
  readonly scan: { readonly by: string; readonly at: string } | null;
}

interface EvidenceFilesProps {
  /** Address of what the files belong to, at the server. */
  path: string;
  files: readonly EvidenceFile[];
}

/** Files that are kept: pictures are shown, everything else can be saved. */
export function EvidenceFiles({ path, files }: EvidenceFilesProps): JSX.Element {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <File key={file.number} path={path} file={file} />
      ))}
    </ul>
  );
}

function File({ path, file }: { path: string; file: EvidenceFile }): JSX.Element {
  const labels = useLabels(evidenceLabels);
  const { timeZone } = useSession().organization;
  const { number, name, edition, kind, size, sha256, note, by, at, scan } = file;
  const address = `${path}/evidence/${number}/file`;
  const isPicture = kind === 'png' || kind === 'jpeg';
  return (
    <li>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>{' '}
        <span className="muted">{labels.edition(edition)}</span>
      </span>
      {isPicture && <img src={address} alt={note ?? name} loading="lazy" />}
      {note !== null && <span>{note}</span>}
      <span className="muted">{labels.by(handInWords(by, labels), wallClock(at, timeZone), sizeInWords(size))}</span>
      <span className="muted">
        {scan === null ? labels.notScanned : labels.scanned(scan.by, wallClock(scan.at, timeZone))}
      </span>
      <details>
        <summary className="muted">SHA-256</summary>
        <HashValue value={sha256} name={name} />
      </details>
    </li>
  );
}
