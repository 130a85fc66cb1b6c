import type { JSX } from 'react';
import type { Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { usePermission } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { useWithdraw } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';

interface FiledTextsProps {
  dimension: Dimension;
  entry: EntryPage;
  tell: (notice: string) => void;
}

/** The texts filed under an entry by hand, each of which can be taken away again. */
export function FiledTexts({ dimension, entry, tell }: FiledTextsProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const mayWrite = usePermission()('catalogue.write');
  const withdrawing = useWithdraw(dimension);
  const withdraw = useSingle(withdrawing);
  return (
    <section className={styles.part}>
      <h3>{labels.filed}</h3>
      {entry.filings.length === 0 && <p className="muted">{labels.noFiled}</p>}
      <ul className={styles.texts}>
        {entry.filings.map(({ text, by }) => (
          <li key={text}>
            <span className={styles.name}>{text}</span>
            <span className={styles.code}>{by}</span>
            {mayWrite && (
              <Button
                aria-label={`${labels.withdraw} ${text}`}
                disabled={withdrawing.isPending}
                onClick={() => withdraw([text], { onSuccess: ({ rows }) => tell(labels.withdrawn(grouped(rows))) })}
              >
                {labels.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing.error !== null && <Refusal error={withdrawing.error} />}
    </section>
  );
}
