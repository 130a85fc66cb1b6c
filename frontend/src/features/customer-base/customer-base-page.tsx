import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
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
import { type BaseView, useBaseView } from './use-base-view.ts';

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
      <TableOf key={view.series} view={view} />
    </>
  );
}

/**
 * The table of a series that has figures, or of one that begins here: the units with empty cells, ready for the first.
 * The empty table stays in place until the first saved figures have arrived.
 */
function TableOf({ view }: { view: BaseView }): JSX.Element {
  const { place } = usePlace();
  const units = useUnits();
  const [beganHere] = useState(!view.exists);
  const periods = periodsIn(view.grain, view.range);
  const empty = emptyTable(view.series, view.grain, periods, units, place.unit);
  const query = useQuery({ ...baseTableQuery(view.series, place.unit, view.range), enabled: view.exists });
  const shown = view.exists ? (query.data ?? (beganHere ? empty : undefined)) : empty;
  return (
    <>
      {!view.exists && <Beginning />}
      <QueryView query={{ ...query, data: shown }} skeleton={[40, 40, 40, 40, 40]} small>
        {(table: BaseTable) => <BaseEditor table={table} />}
      </QueryView>
    </>
  );
}

function Beginning(): JSX.Element {
  const labels = useLabels(baseLabels);
  const { linkTo } = usePlace();
  return (
    <p className={styles.start}>
      <strong>{labels.noSeries}</strong> {labels.startText}{' '}
      <Link to={linkTo('/data/imports/new')}>{labels.importCsv}</Link>
    </p>
  );
}
