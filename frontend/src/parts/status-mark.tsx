import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { partLabels } from './labels.ts';
import type { StatusCode } from './reading-status.ts';
import styles from './status-mark.module.css';

interface StatusMarkProps {
  status: StatusCode;
  /** False for a unit that answers to a line allocated by its superior: 超分解线 instead of 已触线. */
  assessed?: boolean;
  /** Shape alone; the word stays for screen readers. */
  compact?: boolean;
}

/** Shape and word of a status; the colour comes third. */
export function StatusMark({ status, assessed = true, compact = false }: StatusMarkProps): JSX.Element {
  const { status: words } = useLabels(partLabels);
  const word = words[assessed ? status : allocated(status)];
  return (
    <span className={styles.mark} data-status={status}>
      <StatusShape status={status} />
      <span className={compact ? 'hidden-visually' : undefined}>{word}</span>
    </span>
  );
}

/** What a unit is said to do that answers to a line of its superior's, not to the regulator's. */
function allocated(status: StatusCode): StatusCode | 'breached-allocation' | 'expected-allocation' {
  if (status === 'breached') return 'breached-allocation';
  return status === 'expected' ? 'expected-allocation' : status;
}

/** ■ ◆ ▲ ○ ? as drawings: the same in every font. */
export function StatusShape({ status }: { status: StatusCode }): JSX.Element {
  return (
    <svg className={styles.shape} data-status={status} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}

const question = (
  <path
    d="M3.8 4.2c0-3 4.6-3 4.6-.2 0 1.9-2.3 1.8-2.3 3.6m0 1.7v1.2"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  />
);
const hatch = (
  <path d="M0 4 4 0M0 8 8 0M0 12 12 0M4 12l8-8M8 12l4-4" stroke="currentColor" strokeWidth=".6" opacity=".7" />
);
const unsure = (
  <>
    {hatch}
    <circle cx="6" cy="6" r="4.6" fill="var(--background)" />
    {question}
  </>
);

const shapes: Readonly<Record<StatusCode, JSX.Element>> = {
  breached: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  expected: <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" />,
  warning: <path d="M6 1.5l5 9H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  inside: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  incomplete: unsure,
  stale: unsure,
  'no-base': question,
  'no-limit': <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />,
};
