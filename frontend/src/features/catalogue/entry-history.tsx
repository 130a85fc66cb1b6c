import type { JSX } from 'react';
import type { CatalogueEntry, EntryPage } from '../../api/catalogue-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';

/** What became of an entry's code and what came to it, the latest first. */
export function EntryHistory({
  entry,
  entries,
}: {
  entry: EntryPage;
  entries: readonly CatalogueEntry[];
}): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const named = (code: string): string => {
    const found = entries.find((each) => each.code === code);
    return found === undefined ? code : `${inLanguage(found.name, language)} (${code})`;
  };
  return (
    <section className={styles.part}>
      <h3>{labels.history}</h3>
      {entry.changes.length === 0 && <p className="muted">{labels.noHistory}</p>}
      <ol className={styles.history}>
        {entry.changes.map(({ kind, from, oldCode, newCode, texts, note, by, at }) => (
          <li key={`${at} ${oldCode} ${newCode}`}>
            <p>{labels.changeLine[kind](fullDay(from, language), named(oldCode), named(newCode))}</p>
            {texts.length > 0 && <p>{labels.texts(texts.join('、'))}</p>}
            <p>{note}</p>
            <p className={styles.small}>{labels.by(by, wallClock(at, timeZone))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
