import type { JSX, ReactNode } from 'react';
import { TextField } from '../../parts/text-field.tsx';
import type { EventDraft } from './event-draft.ts';
import styles from './events.module.css';

/** What a part of the form is given. */
export interface FieldsProps {
  draft: EventDraft;
  change: (changes: Partial<EventDraft>) => void;
}

/** A control with its name above it. */
export function Field({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    <div className={styles.field}>
      <span>{label}</span>
      {children}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  required?: boolean;
  onChange: (day: string) => void;
}

/** A day, by the browser's own picker. */
export function DayField({ required = false, ...rest }: DayFieldProps): JSX.Element {
  return <TextField {...rest} type="date" required={required} />;
}
