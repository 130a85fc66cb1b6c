import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { RegimePack } from '../../api/pack-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { withParameters } from '../../place/use-place.ts';
import { packLabels } from './labels.ts';
import { tally } from './pack-items.ts';
import { PackView } from './pack-view.tsx';
import styles from './regime-packs.module.css';
import { packsQuery } from './regime-packs.queries.ts';

/** What regulators prescribe, pack by pack, beside what is loaded. */
export function RegimePacksPage(): JSX.Element {
  const labels = useLabels(packLabels);
  const query = useQuery(packsQuery);
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <QueryView query={query} skeleton={[240]}>
        {(packs) => <Packs packs={packs} />}
      </QueryView>
    </div>
  );
}

function Packs({ packs }: { packs: readonly RegimePack[] }): JSX.Element {
  const labels = useLabels(packLabels);
  const [search, setSearch] = useSearchParams();
  const chosen =
    packs.find(({ code }) => code === search.get('pack')) ?? packs.find(({ code }) => code === 'cn.miit') ?? packs[0];
  const choose = (code: string): void => setSearch((before) => withParameters(before, { pack: code }));
  return (
    <div className={styles.columns}>
      <nav className={styles.packs} aria-label={labels.packs}>
        <ul>
          {packs.map((pack) => (
            <li key={pack.code}>
              <PackChoice pack={pack} current={pack.code === chosen?.code} choose={() => choose(pack.code)} />
            </li>
          ))}
        </ul>
      </nav>
      {chosen !== undefined && <PackView key={chosen.code} pack={chosen} />}
    </div>
  );
}

interface PackChoiceProps {
  pack: RegimePack;
  current: boolean;
  choose: () => void;
}

function PackChoice({ pack: { code, name, items }, current, choose }: PackChoiceProps): JSX.Element {
  const labels = useLabels(packLabels);
  const language = useLanguage();
  const { loadable, loaded, differing } = tally(items);
  return (
    <button type="button" aria-current={current ? 'true' : undefined} onClick={choose}>
      <span className={styles.name}>{inLanguage(name, language)}</span>
      <span className={styles.small}>
        {code} · {labels.counts(loaded, loadable)}
        {differing > 0 && ` · ${labels.differing(differing)}`}
      </span>
    </button>
  );
}
