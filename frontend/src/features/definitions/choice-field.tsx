import { type JSX, useId } from 'react';
import styles from './definitions.module.css';

interface ChoiceFieldProps<Choice extends string> {
  label: string;
  /** Each choice with its word, in order. */
  words: Readonly<Record<Choice, string>>;
  value: Choice;
  choose: (choice: Choice) => void;
  /** What is wrong with it, when something is. */
  fault?: string | null;
}

/** One of a few things, with its label. */
export function ChoiceField<Choice extends string>({
  label,
  words,
  value,
  choose,
  fault = null,
}: ChoiceFieldProps<Choice>): JSX.Element {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => choose(target.value as Choice)}
      >
        {Object.entries<string>(words).map(([choice, word]) => (
          <option key={choice} value={choice}>
            {word}
          </option>
        ))}
      </select>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
