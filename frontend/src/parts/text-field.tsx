import { type ChangeEvent, type InputHTMLAttributes, type JSX, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** What is wrong with it, when something is. */
  fault?: string | null;
}

/** One line of text with its label, what helps to fill it in, and what is wrong with it. */
export function TextField({ label, value, onChange, hint, fault, ...rest }: TextFieldProps): JSX.Element {
  const id = useId();
  const hasFault = fault !== undefined && fault !== null;
  const described = [hint === undefined ? '' : `${id}-hint`, hasFault ? `${id}-fault` : ''].filter(
    (part) => part !== '',
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
        aria-invalid={hasFault}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {hasFault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
