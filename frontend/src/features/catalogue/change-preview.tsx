import type { JSX } from 'react';
import type { ChangePreview } from '../../api/catalogue-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';

/** What a change would do: how many complaints go where, which indicators move, and that snapshots stay. */
export function ChangePreviewBox({ preview }: { preview: ChangePreview }): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const named = (key: string, name: { zh: string; en: string } | null): string =>
    name === null ? labels.unfiled(key) : `${inLanguage(name, language)} (${key})`;
  const indicators = preview.indicators.map(({ name }) => inLanguage(name, language));
  return (
    <section className={styles.preview} aria-label={labels.previewTitle} role="status">
      <p className={styles.strong}>
        {preview.count === '0' ? labels.nothingMoves : labels.moves(grouped(preview.count))}
      </p>
      <ul>
        {preview.changes.map(({ from, fromName, to, toName, count, firstDay, lastDay }) => (
          <li key={`${from} ${to}`}>
            {labels.moveLine(
              named(from, fromName),
              named(to, toName),
              grouped(count),
              fullDay(firstDay, language),
              fullDay(lastDay, language),
            )}
          </li>
        ))}
      </ul>
      <p>{indicators.length === 0 ? labels.indicatorsStay : labels.indicatorsMove(indicators.join('、'))}</p>
      <p className="muted">{labels.snapshotsStay}</p>
    </section>
  );
}
