import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import type { CatalogueEntry, Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './catalogue.module.css';
import { EntryActions } from './entry-actions.tsx';
import { EntryHistory } from './entry-history.tsx';
import { FiledTexts } from './filed-texts.tsx';
import { catalogueLabels } from './labels.ts';
import { useValidity } from './use-validity.ts';

interface EntryPanelProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
  entry: EntryPage;
  choose: (code: string) => void;
}

/** One entry: where it stands, since when, what was filed under it, what became of it, and what can be done with it. */
export function EntryPanel({ dimension, entries, entry, choose }: EntryPanelProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const may = usePermission();
  const validity = useValidity();
  const { linkTo } = usePlace();
  const [notice, setNotice] = useState('');
  const filter = dimension === 'type' || dimension === 'channel' ? dimension : null;
  return (
    <section className={styles.panel} aria-label={inLanguage(entry.name, language)}>
      <h2 className={styles.title}>{inLanguage(entry.name, language)}</h2>
      <p role="status" className={styles.notice}>
        {notice}
      </p>
      <FactList
        facts={[
          [labels.code, entry.code],
          [labels.nameZh, entry.name.zh],
          [labels.nameEn, entry.name.en],
          [labels.place, placeOf(entry, entries, language) || labels.top],
          [labels.validity, validity(entry.validFrom, entry.validTo)],
          [labels.formerNames, entry.formerNames.length === 0 ? null : entry.formerNames.join('、')],
        ]}
      />
      {filter !== null && may('complaints.read') && (
        <p className={styles.below}>
          <Link to={linkTo('/complaints', { [filter]: entry.code })}>{labels.complaints}</Link>
        </p>
      )}
      {may('catalogue.write') && (
        <EntryActions dimension={dimension} entries={entries} entry={entry} choose={choose} tell={setNotice} />
      )}
      <FiledTexts dimension={dimension} entry={entry} tell={setNotice} />
      <EntryHistory entry={entry} entries={entries} />
    </section>
  );
}

function placeOf({ path, code }: EntryPage, entries: readonly CatalogueEntry[], language: 'zh' | 'en'): string {
  return path
    .filter((each) => each !== code)
    .flatMap((each) => entries.find((entry) => entry.code === each) ?? [])
    .map(({ name }) => inLanguage(name, language))
    .join(' / ');
}
