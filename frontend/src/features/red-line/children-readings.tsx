import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Reading, UnitCauses } from '../../api/models.ts';
import { compareDecimals, grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { worstFirst } from '../../parts/reading-status.ts';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { childrenQuery, type Line, unitCausesQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { UnitRows } from './unit-rows.tsx';

/** The same line in each unit directly below; each opens its own page. */
export function ChildrenReadings({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const query = useQuery(childrenQuery(line, place));
  const { data: causes } = useQuery(unitCausesQuery(line, { ...place, period: reading.period }));
  return (
    <section className={`${styles.section} ${styles.across}`}>
      <h2>{labels.children}</h2>
      <QueryView query={query} skeleton={[240]} small>
        {({ items, apportioned }) =>
          items.length === 0 ? (
            <p className="muted">{labels.noChildren}</p>
          ) : (
            <>
              <ReadingsTable readings={items} line={line} causes={causes ?? []} />
              <ApportionmentNote {...apportioned} />
            </>
          )
        }
      </QueryView>
    </section>
  );
}

interface ApportionmentNoteProps {
  parentAllowance: string | null;
  sumOfChildren: string | null;
}

/** Why the units' allowances do not add up; somebody will ask. */
function ApportionmentNote({ parentAllowance, sumOfChildren }: ApportionmentNoteProps): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  if (parentAllowance === null || sumOfChildren === null) return null;
  if (compareDecimals(sumOfChildren, parentAllowance) === 0) return null;
  return <p className={styles.foot}>{labels.apportioned(grouped(sumOfChildren), grouped(parentAllowance))}</p>;
}

interface ReadingsTableProps {
  readings: Reading[];
  line: Line;
  causes: readonly UnitCauses[];
}

function ReadingsTable({ readings, line, causes }: ReadingsTableProps): JSX.Element {
  const labels = useLabels(redLineLabels);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.unit}</th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.base}
          </th>
          <th scope="col" className="number">
            {labels.count}
          </th>
          <th scope="col" className="number">
            {labels.leftOfAllowed}
          </th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.rate}
          </th>
          <th scope="col">{labels.status}</th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.expectedRange}
          </th>
          <th scope="col" className={styles.causes}>
            {labels.causes}
          </th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(readings).map((reading) => (
          <UnitRows
            key={reading.unit}
            reading={reading}
            line={line}
            causes={causes.find(({ unit }) => unit === reading.unit)}
          />
        ))}
      </tbody>
    </table>
  );
}
