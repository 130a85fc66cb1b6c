import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RegimePack } from '../../api/pack-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { withParameters } from '../../place/use-place.ts';
import { ActivationForm } from './activation-form.tsx';
import { ItemTable } from './item-table.tsx';
import { packLabels } from './labels.ts';
import { itemKinds, shownItems, shownStandings } from './pack-items.ts';
import { PackDocuments } from './pack-documents.tsx';
import styles from './regime-packs.module.css';

/** One pack: its items by kind, its words and its documents; what is chosen here can be loaded. */
export function PackView({ pack }: { pack: RegimePack }): JSX.Element {
  const labels = useLabels(packLabels);
  const language = useLanguage();
  const mayLoad = usePermission()('definitions.write');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useSearchParams();
  const shown = shownStandings.find((each) => each === search.get('show')) ?? 'all';
  const items = shownItems(pack.items, shown);
  return (
    <article aria-labelledby="pack-name">
      <h2 id="pack-name">{inLanguage(pack.name, language)}</h2>
      <p className={styles.small}>
        {labels.asOf(pack.asOf)}
        {pack.note !== null && ` · ${inLanguage(pack.note, language)}`}
      </p>
      <div className={styles.filter} role="group" aria-label={labels.show}>
        {shownStandings.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === shown}
            onClick={() => setSearch((before) => withParameters(before, { show: each === 'all' ? null : each }))}
          >
            {labels.shown[each]}
          </button>
        ))}
      </div>
      {items.length === 0 && (
        <StatePanel title={labels.none} small>
          {labels.noneText}
        </StatePanel>
      )}
      {itemKinds.map((kind) => (
        <ItemTable
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          pack={pack}
          chosen={mayLoad ? chosen : null}
          setChosen={setChosen}
        />
      ))}
      {mayLoad && <ActivationForm pack={pack} chosen={chosen} setChosen={setChosen} />}
      <PackDocuments pack={pack} />
    </article>
  );
}
