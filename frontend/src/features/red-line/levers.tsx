import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type LeverOutlook, leverOutlookQuery } from '../../api/levers.ts';
import type { Reading } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { HalvedRow } from './halved-row.tsx';
import { IntakeRow } from './intake-row.tsx';
import { LeverForm } from './lever-form.tsx';
import { leverLabels } from './lever-labels.ts';
import { LeverRow } from './lever-row.tsx';
import styles from './levers.module.css';
import { PastLevers } from './past-levers.tsx';
import { TogetherRow } from './together-row.tsx';

/** What would have to be true for the line to be kept (要守住): levers, causes halved, an intake; only while it runs. */
export function Levers({ reading }: { reading: Reading }): JSX.Element | null {
  const { place } = usePlace();
  const together = useSearchParams()[0].get('together');
  const { limit, indicator, unit, period, projection } = reading;
  const question = { unit, indicator, period, limit: limit ?? '' };
  const looked = place.asOf === null ? question : { ...question, asOf: place.asOf };
  const query = useQuery({
    ...leverOutlookQuery(together === null ? looked : { ...looked, together }),
    enabled: limit !== null && projection !== null,
  });
  if (limit === null) return null;
  if (projection === null) return <PastLevers reading={reading} headed />;
  return (
    <QueryView query={query} skeleton={[32, 64, 64]} small>
      {(outlook) => <Panel reading={reading} outlook={outlook} />}
    </QueryView>
  );
}

function Panel({ reading, outlook }: { reading: Reading; outlook: LeverOutlook }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const { foreseen, levers } = outlook;
  if (foreseen === null) return null;
  const title =
    reading.allowance === null || reading.status === 'breached' ? labels.titleOver : labels.title(reading.allowance);
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ol className={styles.rows}>
        {levers.map((pulled, place) => (
          <LeverRow key={pulled.lever.id} pulled={pulled} number={place + 1} before={foreseen} />
        ))}
        <TogetherRow outlook={outlook} number={levers.length + 1} />
        <HalvedRow outlook={outlook} />
        <IntakeRow outlook={outlook} />
      </ol>
      <NewLever reading={reading} />
      <PastLevers reading={reading} />
    </section>
  );
}

/** Adding a lever, for whoever may, and not while looking back. */
function NewLever({ reading }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const may = usePermission();
  const { place } = usePlace();
  const [isOpen, setOpen] = useState(false);
  if (!may('levers.propose') || place.asOf !== null) return null;
  if (isOpen) return <LeverForm reading={reading} close={() => setOpen(false)} />;
  return (
    <p className={styles.actions}>
      <Button onClick={() => setOpen(true)}>{labels.add}</Button>
    </p>
  );
}
