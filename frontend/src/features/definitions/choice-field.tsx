import { type JSX, useId } from 'react';
import styles from './definitions.module.css';

interface ChoiceFieldProps<Choice extends string> {
  label: string;
  /** Each choice with its word, in order. */
  words: Readonly<Record<Choice, string>>;
  value: Choice;
  choose: (choice: Choice) => void;
}

/** One of a few things, with its label. */
export function ChoiceField<Choice extends string>({
  label,
  words,
  value,
  choose,
}: ChoiceFieldProps<Choice>): JSX.Element {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value as Choice)}>
        {Object.entries<string>(words).map(([choice, word]) => (
          <option key={choice} value={choice}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
