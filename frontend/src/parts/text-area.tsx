import { type JSX, useId } from 'react';
import styles from './text-field.module.css';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  rows?: number;
  required?: boolean;
  /** What is wrong with it, when something is. */
  fault?: string | null;
}

/** Some lines of text with their label, and what is wrong with them. */
export function TextArea({ label, fault = null, onChange, rows = 3, ...rest }: TextAreaProps): JSX.Element {
  const id = useId();
  return (
    <div className={`${styles.field} ${styles.lines}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
