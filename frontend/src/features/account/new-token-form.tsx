import { type FormEvent, type JSX, useState } from 'react';
import type { NewToken } from '../../api/account.ts';
import type { Permission } from '../../api/models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCreateToken } from './account.queries.ts';
import styles from './account.module.css';
import { endOfDay } from './end-of-day.ts';
import { faultInWords } from './fault-in-words.ts';
import { accountLabels } from './labels.ts';
import { permissionNames } from './permission-names.ts';

const personal: readonly Permission[] = ['account.own', 'tokens.own', 'substitutes.own'];

/** What the token is for, what it may do and until when; then the token itself, once. */
export function NewTokenForm({ onDone }: { onDone: () => void }): JSX.Element {
  const { tokens: words, secondFactor } = useLabels(accountLabels);
  const { timeZone } = useSession().organization;
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [lastDay, setLastDay] = useState('');
  const creating = useCreateToken();
  const create = useSingle(creating);
  const fault = creating.error === null ? null : faultInWords(problemOf(creating.error), words.faults);
  if (creating.data !== undefined) return <CreatedToken token={creating.data.token} onDone={onDone} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const expiresAt = lastDay === '' ? null : endOfDay(lastDay, timeZone);
    create({ name: name.trim(), scopes: [...scopes] as NewToken['scopes'], expiresAt });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={words.name} maxLength={100} required value={name} onChange={setName} autoComplete="off" />
      <ScopeChoice chosen={scopes} onChange={setScopes} />
      <TextField label={words.lastDay} type="date" value={lastDay} onChange={setLastDay} hint={words.lastDayHint} />
      <div className={styles.steps}>
        <Button type="submit" disabled={creating.isPending || scopes.length === 0}>
          {creating.isPending ? words.creating : words.create}
        </Button>
        <Button onClick={onDone}>{secondFactor.cancel}</Button>
        {scopes.length === 0 && <span className="muted">{words.chooseScope}</span>}
      </div>
      {fault !== null && <p role="alert">{fault}</p>}
      {creating.error !== null && fault === null && <ProblemNotice error={creating.error} small />}
    </form>
  );
}

interface ScopeChoiceProps {
  chosen: readonly Permission[];
  onChange: (scopes: readonly Permission[]) => void;
}

function ScopeChoice({ chosen, onChange }: ScopeChoiceProps): JSX.Element {
  const { tokens: words } = useLabels(accountLabels);
  const names = useLabels(permissionNames);
  const own = useSession().user.permissions.filter((permission) => !personal.includes(permission));
  const toggle = (scope: Permission, isChosen: boolean): void =>
    onChange(isChosen ? [...chosen, scope] : chosen.filter((each) => each !== scope));
  return (
    <fieldset className={styles.scopes}>
      <legend>{words.scopes}</legend>
      {own.map((scope) => (
        <label key={scope}>
          <input
            type="checkbox"
            checked={chosen.includes(scope)}
            onChange={(event) => toggle(scope, event.target.checked)}
          />
          {knownWord(names, scope)}
        </label>
      ))}
    </fieldset>
  );
}

function CreatedToken({ token, onDone }: { token: string; onDone: () => void }): JSX.Element {
  const { tokens: words, secondFactor } = useLabels(accountLabels);
  return (
    <div className={styles.once} role="status">
      <p>{words.once}</p>
      <HashValue value={token} name={words.token} />
      <div className={styles.steps}>
        <Button onClick={onDone}>{secondFactor.kept}</Button>
      </div>
    </div>
  );
}
