import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { BaseTable, Series } from '../../api/data-models.ts';
import { usePermission } from '../../api/session.ts';
import { useUnits } from '../../api/units.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { emptyTable } from './base-cells.ts';
import { BaseControls } from './base-controls.tsx';
import { BaseEditor } from './base-editor.tsx';
import { periodsIn } from './base-periods.ts';
import { baseTableQuery, seriesQuery } from './customer-base.queries.ts';
import styles from './customer-base.module.css';
import { baseLabels } from './labels.ts';
import { useBaseView } from './use-base-view.ts';

/** The denominators: units down, periods across; read by many, written by few. */
export function CustomerBasePage(): JSX.Element {
  const labels = useLabels(baseLabels);
  const query = useQuery(seriesQuery);
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        <p className="muted">{labels.about}</p>
      </header>
      <QueryView query={query} skeleton={[32, 320]}>
        {(known) => <KnownSeries known={known} />}
      </QueryView>
    </div>
  );
}

function KnownSeries({ known }: { known: readonly Series[] }): JSX.Element {
  const labels = useLabels(baseLabels);
  const mayWrite = usePermission()('customer-base.write');
  const view = useBaseView(known);
  if (known.length === 0 && !mayWrite) return <StatePanel title={labels.noSeries}>{labels.noSeriesText}</StatePanel>;
  return (
    <>
      <BaseControls known={known} view={view} />
      {view.exists ? <SavedTable view={view} /> : <NewTable view={view} />}
    </>
  );
}

interface TableProps {
  view: ReturnType<typeof useBaseView>;
}

function SavedTable({ view }: TableProps): JSX.Element {
  const { place } = usePlace();
  const query = useQuery(baseTableQuery(view.series, place.unit, view.range));
  return (
    <QueryView query={query} skeleton={[40, 40, 40, 40, 40]} small>
      {(table: BaseTable) => <BaseEditor table={table} />}
    </QueryView>
  );
}

/** A series without figures: the units with empty cells, ready for the first. */
function NewTable({ view }: TableProps): JSX.Element {
  const labels = useLabels(baseLabels);
  const { place, linkTo } = usePlace();
  const units = useUnits();
  const table = emptyTable(view.series, view.grain, periodsIn(view.grain, view.range), units, place.unit);
  return (
    <>
      <p className={styles.start}>
        <strong>{labels.noSeries}</strong> {labels.startText} <Link to={linkTo('/data/imports/new')}>CSV</Link>
      </p>
      <BaseEditor table={table} />
    </>
  );
}
