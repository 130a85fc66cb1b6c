import type { JSX } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { evidenceLabels } from './labels.ts';

interface ScanRefusalProps {
  error: unknown;
  /** Says why a file was not taken for any other reason. */
  otherwise: (error: unknown) => JSX.Element;
}

/** Why the scanner kept a file out: what it found, or that it could not look. */
export function ScanRefusal({ error, otherwise }: ScanRefusalProps): JSX.Element {
  const labels = useLabels(evidenceLabels);
  const { code, document } = problemOf(error);
  if (code === 'upload.not-scanned')
    return (
      <StatePanel title={labels.scannerSilent} small urgent>
        {labels.scannerSilentText}
      </StatePanel>
    );
  if (code !== 'upload.infected') return otherwise(error);
  const { file = '', signature = '?' } = document as { file?: string; signature?: string };
  return (
    <StatePanel title={labels.infected} small urgent>
      {labels.infectedText(file, signature)}
    </StatePanel>
  );
}
