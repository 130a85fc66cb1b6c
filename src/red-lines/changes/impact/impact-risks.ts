import type { EntityManager } from 'typeorm';
import type { UnitRow } from '../../../organization/units.query.ts';
import { type Day } from '../../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../../shared/working-day.ts';
import type { IndicatorDefinition } from '../../domain/indicator.ts';
import { DayKinds } from '../../domain/projection/day-kinds.ts';
import { isForeseeable } from '../../domain/projection/foresee.ts';
import { pacePeriods } from '../../domain/projection/pace-periods.ts';
import { decideReading, isRunning } from '../../domain/reading.ts';
import type { Risk, RiskThresholds } from '../../domain/risk.ts';
import { LagBook } from '../../arrivals/lag-book.ts';
import type { Ledger } from '../../readings/ledger.ts';
import { Outlook } from '../../readings/outlook.ts';
import type { RangeCounts, RatedRange } from '../../readings/range-counts.ts';
import { rangeOf } from '../../readings/range-counts.ts';
import { versionOf } from '../../readings/read-all.ts';
import type { ComparedLine, Line } from './compared-lines.ts';
import { type ImpactHistory, loadImpactHistory } from './impact-history.ts';

/** How alarms are told: on which calendar, and from which probability on. */
export interface AlarmRule {
  readonly calendar: WorkingCalendar;
  readonly thresholds: RiskThresholds;
}

/** In a larger organisation projecting every unit on every month end would hold up everything else. */
const MOST_UNITS = 300;
const NOTHING_LATE = new LagBook('', [], null);
/** What an impact knows nothing of: it judges what was counted. */
const WHOLE = { daysWithoutData: 0, missingBasisDate: 0n, leftOutOfTotals: 0n };

/**
 * The lines whose alarm is told: those that still ran on their day. Incidents are not forecast apart here, and nothing
 * is taken to be late, in neither world: a draft keeps no counts of its own from which lags could be learnt.
 */
export function projectedLines(lines: readonly ComparedLine[], units: readonly UnitRow[], today: Day): ComparedLine[] {
  if (units.length > MOST_UNITS) return [];
  return lines.filter(({ period, asOf, limit }) => limit !== null && isRunning(period, asOf, today));
}

/** The stretches from which the pace of each line is learnt, as of its day. */
export function paceRanges(lines: readonly ComparedLine[]): (RatedRange & { readonly asOf: Day })[] {
  const ranges = lines.flatMap(({ period, asOf, now, proposed }) =>
    foreseeable([now, proposed]).flatMap(({ indicator: { id, definition } }) => {
      const { present, before } = pacePeriods(definition, period, asOf);
      return [present, before].map((part) => ({ ...rangeOf(id, 'numerator', part, asOf), asOf }));
    }),
  );
  return [...new Map(ranges.map((range) => [`${range.asOf} ${range.versionId} ${range.period}`, range])).values()];
}

/** How each line stood to its end on its day, in both worlds. */
export class ImpactRisks {
  private constructor(
    private readonly kinds: DayKinds,
    private readonly history: ImpactHistory,
    private readonly projected: ReadonlySet<ComparedLine>,
    private readonly thresholds: RiskThresholds,
  ) {}

  static async load(
    manager: EntityManager,
    units: readonly UnitRow[],
    lines: readonly ComparedLine[],
    draft: IndicatorDefinition | undefined,
    { calendar, thresholds }: AlarmRule,
  ): Promise<ImpactRisks> {
    const sides = foreseeable(lines.flatMap(({ now, proposed }) => [now, proposed]));
    const versions = [...new Set(sides.map(({ indicator }) => indicator.id))];
    const days = [...new Set(lines.map(({ asOf }) => asOf))];
    const history = await loadImpactHistory(manager, units, versions, draft, days);
    const starts = [...paceRanges(lines).map(({ from }) => from), ...days.map((day) => history.upTo(day).from)].sort();
    const ends = lines.map(({ period }) => period.end).sort();
    const kinds = new DayKinds(calendar, starts[0] ?? '2000-01-01', ends.at(-1) ?? '2000-01-01');
    return new ImpactRisks(kinds, history, new Set(lines), thresholds);
  }

  /** Null where no alarm is told: the period was over, or the organisation is too large. */
  of(line: Line | null, compared: ComparedLine, ledger: Ledger, counts: RangeCounts): Risk | null {
    if (line === null || !this.projected.has(compared)) return null;
    const { unit, period, asOf } = compared;
    const outlook = new Outlook(ledger, this.kinds, counts, this.history.upTo(asOf), () => [], NOTHING_LATE);
    const measured = ledger.measure(unit, line.indicator, period);
    return decideReading({
      indicator: versionOf(line.indicator),
      limit: line.limit,
      unit: unit.code,
      period,
      asOf,
      today: ledger.days.today,
      measured,
      previous: measured,
      completeness: WHOLE,
      baseDiffers: [],
      breachedOn: null,
      prospect: outlook.of(unit, line.indicator, period),
      thresholds: this.thresholds,
    }).risk;
  }
}

function foreseeable(lines: readonly (Line | null)[]): Line[] {
  return lines.flatMap((line) => (line !== null && isForeseeable(line.indicator.definition) ? [line] : []));
}
