import type { JSX } from 'react';
import { useLabels } from '../../../language/use-labels.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { clockLabels } from './clock-labels.ts';

const SHORTEST = 5;

/** Whether a reason says something: five characters that can be seen. */
export function isReason(text: string): boolean {
  return text.replaceAll(/\s/g, '').length >= SHORTEST;
}

/** Why something is put off or taken back. */
export function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }): JSX.Element {
  const { reason, reasonHint } = useLabels(clockLabels);
  return <TextField label={reason} hint={reasonHint} required maxLength={500} value={value} onChange={onChange} />;
}
