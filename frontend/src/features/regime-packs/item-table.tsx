import type { JSX } from 'react';
import type { PackItem, RegimePack } from '../../api/pack-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ItemDetail } from './item-detail.tsx';
import { packLabels } from './labels.ts';
import { keyOf, summaryOf } from './pack-items.ts';
import styles from './regime-packs.module.css';
import { valueLabels } from './value-labels.ts';

interface ItemTableProps {
  kind: PackItem['kind'];
  items: readonly PackItem[];
  pack: RegimePack;
  /** Keys of the items chosen; null for those who may not load. */
  chosen: ReadonlySet<string> | null;
  setChosen: (chosen: ReadonlySet<string>) => void;
}

/** The items of one kind, each opening to its values. */
export function ItemTable({ kind, items, ...rest }: ItemTableProps): JSX.Element | null {
  const labels = useLabels(packLabels);
  if (items.length === 0) return null;
  return (
    <section className={styles.items} aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{labels.kinds[kind]}</h3>
      <ul>
        {items.map((item) => (
          <Item key={item.code} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, pack, chosen, setChosen }: Omit<ItemTableProps, 'kind' | 'items'> & { item: PackItem }) {
  const labels = useLabels(packLabels);
  const words = useLabels(valueLabels);
  const language = useLanguage();
  const { code, name, confidence, standing, variantOf } = item;
  const instead = pack.items.find((each) => each.kind === item.kind && each.code === variantOf);
  const isChoosable = chosen !== null && standing === 'not-loaded';
  return (
    <li data-standing={standing}>
      <span className={styles.box}>
        {isChoosable && (
          <input
            type="checkbox"
            aria-label={labels.choose(inLanguage(name, language))}
            checked={chosen.has(keyOf(item))}
            onChange={({ target }) => setChosen(toggled(chosen, keyOf(item), target.checked))}
          />
        )}
      </span>
      <details>
        <summary>
          <span className={styles.name}>
            {inLanguage(name, language)}
            {instead !== undefined && (
              <span className={styles.small}> {labels.variant(inLanguage(instead.name, language))}</span>
            )}
          </span>
          <span className={styles.line}>{summaryOf(item, words)}</span>
          <span className={styles.confidence} data-sure={confidence === 'S'}>
            {confidence} {labels.confidences[confidence]}
          </span>
          <span className={styles.standing}>{labels.standings[standing]}</span>
        </summary>
        <ItemDetail key={code} item={item} pack={pack} />
      </details>
    </li>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
