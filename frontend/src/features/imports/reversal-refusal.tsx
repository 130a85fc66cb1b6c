import type { JSX } from 'react';
import type { Reversal } from '../../api/data-models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { reversalLabels } from './reversal-labels.ts';
import styles from './reversal.module.css';

/** Why the import cannot be taken back, and what stands in the way. */
export function ReversalRefusal({ reversal, close }: { reversal: Reversal; close: () => void }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const isHeld = reversal.refusal === 'imports.units-in-use';
  return (
    <>
      <p role="alert">{isHeld ? labels.refusedUnits : labels.refusedStatus}</p>
      {isHeld && <Holds holds={reversal.holds} />}
      {isHeld && <p className="muted">{labels.refusedUnitsNext}</p>}
      <p className={styles.steps}>
        <Button onClick={close}>{labels.close}</Button>
      </p>
    </>
  );
}

function Holds({ holds }: { holds: Reversal['holds'] }): JSX.Element {
  const labels = useLabels(reversalLabels);
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{labels.unit}</th>
          <th scope="col">{labels.place}</th>
          <th scope="col" className="number">
            {labels.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {holds.map(({ unit, place, records }) => (
          <tr key={`${unit} ${place}`}>
            <th scope="row">{unit}</th>
            <td>{labels.places[place] ?? labels.otherPlace}</td>
            <td className="number">{grouped(records)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
