import type { Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import { knownAfter, type Missing, missingOf, type ReportingLag } from '../domain/arrivals/reporting-lag.ts';
import type { ComplaintSelection } from '../domain/indicator.ts';
import type { OwnedLagCount } from './reporting-lags.query.ts';

/** Which complaints: their layers, and the day they count on. */
export type LateKind = Pick<ComplaintSelection, 'layers' | 'dateBasis'>;

/** How late the complaints of a unit, its children and the whole company become known. */
export class LagBook {
  private readonly lags = new Map<string, ReportingLag>();
  private readonly missing = new Map<string, Missing>();

  /** Without a calendar nothing is known, and nothing is taken to be late. */
  constructor(
    private readonly topId: string,
    private readonly rows: readonly OwnedLagCount[],
    private readonly calendar: WorkingCalendar | null,
  ) {}

  /** What is missing of a unit's last days. */
  missingOf(unitId: string, kind: LateKind, days: { readonly through: Day; readonly knownUntil: Day }): Missing {
    if (this.calendar === null) return [];
    const key = `${unitId} ${kind.layers.join()} ${kind.dateBasis} ${days.through} ${days.knownUntil}`;
    const known = this.missing.get(key) ?? missingOf(this.lagOf(unitId, kind), this.calendar, days);
    this.missing.set(key, known);
    return known;
  }

  private lagOf(unitId: string, { layers, dateBasis }: LateKind): ReportingLag {
    const key = `${unitId} ${layers.join()} ${dateBasis}`;
    const found = this.lags.get(key);
    if (found !== undefined) return found;
    const rows = this.rows.filter(({ layer, basis }) => basis === dateBasis && layers.some((each) => each === layer));
    const company = countsOf(rows.filter(({ ownerId }) => ownerId === null));
    // the top unit is all its owners together
    const own = rows.filter(({ ownerId }) => ownerId !== null && (unitId === this.topId || ownerId === unitId));
    const lag = { working: rows.every(({ working }) => working), known: knownAfter(countsOf(own), company) };
    this.lags.set(key, lag);
    return lag;
  }
}

function countsOf(rows: readonly OwnedLagCount[]): number[] {
  const counts: number[] = [];
  for (const { lag, count } of rows) {
    while (counts.length <= lag) counts.push(0);
    counts[lag] = (counts[lag] ?? 0) + count;
  }
  return counts;
}
