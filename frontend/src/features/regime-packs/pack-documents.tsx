import type { JSX } from 'react';
import type { PackSource, RegimePack } from '../../api/pack-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { packLabels } from './labels.ts';
import styles from './regime-packs.module.css';

/** The words a regime uses, and the documents its values stand in. */
export function PackDocuments({ pack: { vocabulary, sources } }: { pack: RegimePack }): JSX.Element {
  const labels = useLabels(packLabels);
  return (
    <>
      <section className={styles.documents} aria-labelledby="pack-words">
        <h3 id="pack-words">{labels.vocabulary}</h3>
        <dl>
          {vocabulary.map(({ concept, zh, en }) => (
            <div key={concept}>
              <dt lang="zh">{zh}</dt>
              <dd lang="en">{en}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.documents} aria-labelledby="pack-sources">
        <h3 id="pack-sources">{labels.sourceList}</h3>
        <ul>
          {sources.map((source) => (
            <Source key={source.code} source={source} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Source({ source: { title, publisher, year, url, document } }: { source: PackSource }): JSX.Element {
  const about = [publisher, year === null ? null : String(year), document].filter((each) => each !== null).join(' · ');
  return (
    <li>
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      )}
      <span className={styles.small}> {about}</span>
    </li>
  );
}
