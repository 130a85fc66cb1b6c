import type { JSX } from 'react';
import type { PackItem, RegimePack } from '../../api/pack-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { differingMembers } from './adopted.ts';
import { packLabels } from './labels.ts';
import { fieldName, valueInWords } from './pack-items.ts';
import { ProposalForm } from './proposal-form.tsx';
import styles from './regime-packs.module.css';
import { valueLabels } from './value-labels.ts';

/** Where an item stands, what of it is in doubt, and its values beside those that are loaded. */
export function ItemDetail({ item, pack }: { item: PackItem; pack: RegimePack }): JSX.Element {
  const labels = useLabels(packLabels);
  const language = useLanguage();
  const mayPropose = usePermission()('definition-changes.propose');
  const { doubts, reason, year, sources } = item;
  const titles = sources.map((code) => pack.sources.find((source) => source.code === code)?.title ?? code);
  const facts = [
    [labels.year, year === null ? labels.noYear : String(year)],
    [labels.sources, titles.join('；')],
    [labels.doubts, doubts === null ? '' : inLanguage(doubts, language)],
    [labels.reason, reason === null ? '' : inLanguage(reason, language)],
  ].filter(([, text]) => text !== '');
  return (
    <div className={styles.detail}>
      <dl>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {item.values.length > 0 && <Values item={item} />}
      {mayPropose && item.kind !== 'deadline' && item.change !== null && differingMembers(item).length > 0 && (
        <ProposalForm item={{ ...item, kind: item.kind }} change={item.change} pack={pack} />
      )}
    </div>
  );
}

/** Value by value; a second column where something is loaded, with what differs set apart by word and weight. */
function Values({ item: { values, differences, standing } }: { item: PackItem }): JSX.Element {
  const labels = useLabels(packLabels);
  const words = useLabels(valueLabels);
  const isLoaded = standing === 'same' || standing === 'differs';
  const paths = [...new Set([...values.map(({ path }) => path), ...differences.map(({ path }) => path)])];
  return (
    <table className={list.table} aria-label={labels.details}>
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          <th scope="col">{labels.inPack}</th>
          {isLoaded && <th scope="col">{labels.loaded}</th>}
        </tr>
      </thead>
      <tbody>
        {paths.map((path) => {
          const value = values.find((each) => each.path === path)?.value;
          const difference = differences.find((each) => each.path === path);
          return (
            <tr key={path} data-differs={difference !== undefined}>
              <th scope="row">{fieldName(path, words)}</th>
              <td>{valueInWords(value, words)}</td>
              {isLoaded && <td>{valueInWords(difference === undefined ? value : difference.loaded, words)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
