import { type JSX, useId } from 'react';
import styles from './case-audits.module.css';

interface ChoiceProps<Value extends string> {
  name: string;
  words: Readonly<Record<Value, string>>;
  value: Value | null;
  choose: (value: Value) => void;
}

/** One of a few answers, each in sight. */
export function Choice<Value extends string>({ name, words, value, choose }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{name}</legend>
      {Object.entries<string>(words).map(([each, word]) => (
        <label key={each}>
          <input type="radio" name={id} required checked={value === each} onChange={() => choose(each as Value)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
