import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { LeverOutlook } from '../../api/levers.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { withParameters } from '../../place/use-place.ts';
import { leverLabels } from './lever-labels.ts';
import { Change } from './lever-row.tsx';
import styles from './levers.module.css';

/** Two levers need no choosing which to pull together; from three on each may be left out. */
const CHOOSABLE = 3;

/** Levers pulled together; which ones stands in the address. */
export function TogetherRow({ outlook, number }: { outlook: LeverOutlook; number: number }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const { levers, together, foreseen } = outlook;
  const open = levers.filter(({ lever }) => lever.state !== 'dropped');
  if (open.length < 2) return null;
  const numbers = levers.flatMap(({ lever }, place) => (together?.levers.includes(lever.id) ? [place + 1] : []));
  return (
    <li>
      <span className={styles.number}>{number}</span>
      <div>
        {together !== null && <p className={styles.name}>{labels.together(numbers.join(labels.plus))}</p>}
        {together !== null && foreseen !== null && <Change before={foreseen} after={together.foreseen} />}
        {open.length >= CHOOSABLE && <Pulls open={open} pulled={together?.levers ?? []} />}
      </div>
    </li>
  );
}

function Pulls({ open, pulled }: { open: LeverOutlook['levers']; pulled: readonly string[] }): JSX.Element {
  const labels = useLabels(leverLabels);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('together');
  const chosen = asked === null ? pulled : asked.split(',');
  const choose = (ids: readonly string[]): void =>
    setSearch((before) => withParameters(before, { together: ids.join(',') }), { replace: true });
  return (
    <div className={styles.pulls}>
      {open.map(({ lever: { id, title } }) => (
        <label key={id}>
          <input
            type="checkbox"
            aria-label={labels.pull(inLanguage(title, language))}
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
          {inLanguage(title, language)}
        </label>
      ))}
    </div>
  );
}
