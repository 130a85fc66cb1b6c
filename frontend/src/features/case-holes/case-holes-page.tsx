import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { CaseHoles } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { caseHolesQuery } from './case-holes.queries.ts';
import { HolesFilterBar } from './holes-filter-bar.tsx';
import { HolesTable } from './holes-table.tsx';
import { type HolesView, marks, rowsOf, viewIn } from './holes-view.ts';
import { caseHolesLabels } from './labels.ts';

/** Which units leave which of the four marks open (件件四有), by week or in one period. */
export function CaseHolesPage(): JSX.Element {
  const labels = useLabels(caseHolesLabels);
  const { place } = usePlace();
  const view = viewIn(useSearchParams()[0]);
  const query = useQuery(caseHolesQuery(place, view));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <HolesFilterBar view={view} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {(holes) => <Holes holes={holes} view={view} />}
      </QueryView>
    </div>
  );
}

function Holes({ holes, view }: { holes: CaseHoles; view: HolesView }): JSX.Element {
  const labels = useLabels(caseHolesLabels);
  const [whole] = holes.rows;
  const cells = whole?.cells ?? [];
  if (cells.every(({ complaints }) => complaints === 0))
    return <StatePanel title={labels.noCases}>{labels.noCasesText}</StatePanel>;
  const hasHoles = cells.some((cell) => marks.some((mark) => cell[mark] > 0));
  return (
    <>
      {!hasHoles && <p role="status">{labels.noHoles}</p>}
      <HolesTable rows={rowsOf(holes, view)} underWay={holes.underWay} view={view} />
    </>
  );
}
