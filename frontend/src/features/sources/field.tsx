import type { JSX, ReactNode } from 'react';
import type { SourceDraft } from './source-draft.ts';
import styles from './sources.module.css';

/** What a part of the form is given. */
export interface FieldsProps {
  draft: SourceDraft;
  change: (changes: Partial<SourceDraft>) => void;
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
