import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useNameSubstitute } from './account.queries.ts';
import styles from './account.module.css';
import { faultInWords } from './fault-in-words.ts';
import { accountLabels } from './labels.ts';

/** Who stands in, from which day to which. */
export function NameSubstituteForm(): JSX.Element {
  const { substitutes: words } = useLabels(accountLabels);
  const { today } = useSession().organization;
  const [substitute, setSubstitute] = useState('');
  const [firstDay, setFirstDay] = useState(today);
  const [lastDay, setLastDay] = useState(today);
  const naming = useNameSubstitute();
  const name = useSingle(naming);
  const fault = naming.error === null ? null : faultInWords(problemOf(naming.error), words.faults);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    name({ substitute, firstDay, lastDay }, { onSuccess: () => setSubstitute('') });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.substitute}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        required
        value={substitute}
        onChange={setSubstitute}
      />
      <div className={styles.dates}>
        <TextField label={words.firstDay} type="date" required value={firstDay} onChange={setFirstDay} />
        <TextField label={words.lastDay} type="date" required min={today} value={lastDay} onChange={setLastDay} />
      </div>
      <Button type="submit" disabled={naming.isPending}>
        {naming.isPending ? words.naming : words.name}
      </Button>
      {fault !== null && <p role="alert">{fault}</p>}
      {naming.error !== null && fault === null && <ProblemNotice error={naming.error} small />}
    </form>
  );
}
