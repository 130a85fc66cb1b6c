import { type JSX, type SubmitEvent, useState } from 'react';
import type { ActivatedItem, RegimePack } from '../../api/pack-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { packLabels } from './labels.ts';
import { keyOf } from './pack-items.ts';
import styles from './regime-packs.module.css';
import { useActivate } from './regime-packs.queries.ts';

interface ActivationFormProps {
  pack: RegimePack;
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
}

/** Loads what is chosen; what is unverified asks for the words of whoever has checked it. */
export function ActivationForm({ pack, chosen, setChosen }: ActivationFormProps): JSX.Element {
  const labels = useLabels(packLabels);
  const [verification, setVerification] = useState('');
  const activating = useActivate(pack.code);
  const activate = useSingle(activating);
  const open = pack.items.filter(({ standing }) => standing === 'not-loaded');
  const wanted = open.filter((item) => chosen.has(keyOf(item)));
  const isUnverified = wanted.some(({ on }) => !on);
  const isReady = wanted.length > 0 && (!isUnverified || verification.trim() !== '');
  const propose = (): void => setChosen(new Set(open.filter(({ preselected }) => preselected).map(keyOf)));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = isUnverified ? verification.trim() : null;
    if (isReady) activate({ items: wanted.map(keyOf), verification: words }, { onSuccess: () => setChosen(new Set()) });
  };
  if (open.length === 0 && activating.data === undefined) return <></>;
  return (
    <form className={styles.activation} onSubmit={submit}>
      <p>{labels.chosen(wanted.length)}</p>
      {open.some(({ preselected }) => preselected) && <Button onClick={propose}>{labels.propose}</Button>}
      {wanted.length > 0 && <Button onClick={() => setChosen(new Set())}>{labels.clear}</Button>}
      {isUnverified && (
        <TextField label={labels.verification} value={verification} maxLength={500} onChange={setVerification} />
      )}
      <Button type="submit" primary disabled={!isReady || activating.isPending}>
        {activating.isPending ? labels.activating : labels.activate}
      </Button>
      {activating.error !== null && <ProblemNotice error={activating.error} small />}
      {activating.data !== undefined && <Result pack={pack} items={activating.data} />}
    </form>
  );
}

function Result({ pack, items }: { pack: RegimePack; items: readonly ActivatedItem[] }): JSX.Element {
  const labels = useLabels(packLabels);
  const language = useLanguage();
  return (
    <ul className={styles.result} aria-label={labels.result} role="status">
      {items.map((item) => {
        const name = pack.items.find((each) => keyOf(each) === keyOf(item))?.name;
        return (
          <li key={keyOf(item)}>
            {name === undefined ? item.code : inLanguage(name, language)} · {labels.outcomes[item.outcome]}
            {item.refusal !== null && ` · ${item.refusal}`}
          </li>
        );
      })}
    </ul>
  );
}
