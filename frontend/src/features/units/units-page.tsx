import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Unit } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { unitsQuery } from '../../api/units.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { withParameters } from '../../place/use-place.ts';
import { unitLabels } from './labels.ts';
import { UnitPanel } from './unit-panel.tsx';
import { UnitTree } from './unit-tree-view.tsx';
import styles from './units.module.css';

/** Every unit within one's scope as a tree; the chosen one beside it. */
export function UnitsPage(): JSX.Element {
  const labels = useLabels(unitLabels);
  const query = useQuery(unitsQuery);
  usePageTitle(labels.title);
  return (
    <QueryView query={query} skeleton={[40, 400]}>
      {(units) => <FilledUnits units={units} />}
    </QueryView>
  );
}

function FilledUnits({ units }: { units: readonly Unit[] }): JSX.Element {
  const labels = useLabels(unitLabels);
  const mayWrite = usePermission()('units.write');
  const [search, setSearch] = useSearchParams();
  const [notice, setNotice] = useState('');
  const chosen = search.get('code');
  const unit = units.find(({ code }) => code === chosen);
  const choose = (code: string): void => {
    setNotice('');
    setSearch((before) => withParameters(before, { code }), { replace: chosen !== null });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        <p className="muted">{labels.count(grouped(String(units.length)))}</p>
        {!mayWrite && <p className="muted">{labels.readOnly}</p>}
      </header>
      <div className={styles.columns}>
        <UnitTree units={units} chosen={chosen} choose={choose} />
        <div className={styles.panel}>
          <p role="status">{notice}</p>
          {unit === undefined ? (
            <StatePanel title={chosen === null ? labels.choose : labels.unknown(chosen)} small>
              {labels.chooseText}
            </StatePanel>
          ) : (
            <UnitPanel
              key={unit.code}
              unit={unit}
              units={units}
              created={(made) => {
                choose(made.code);
                setNotice(labels.created(made.name.zh));
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}
