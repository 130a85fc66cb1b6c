import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Settings } from '../../platform/config/settings.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import { ReportingLags } from '../arrivals/reporting-lags.service.ts';
import { Cohorts } from '../cohorts/cohorts.service.ts';
import { DayKinds } from '../domain/projection/day-kinds.ts';
import { isForeseeable } from '../domain/projection/foresee.ts';
import { pacePeriods } from '../domain/projection/pace-periods.ts';
import { isRunning } from '../domain/reading.ts';
import type { RiskThresholds } from '../domain/risk.ts';
import { countsByRange } from './counts-by-range.query.ts';
import { dailyHistory } from './daily-history.query.ts';
import { DailyHistory } from './daily-history.ts';
import type { Ledger } from './ledger.ts';
import { Outlook } from './outlook.ts';
import type { ReadingQuestion } from './questions.ts';
import { RangeCounts, rangeOf } from './range-counts.ts';

/** Thirteen weeks, from which a rhythm is learnt. */
export const HISTORY_DAYS = 91;

/** Looks ahead: the rhythm of each unit on the organisation's working calendar, and incidents apart from it. */
@Injectable()
export class Outlooks {
  readonly thresholds: RiskThresholds;
  private readonly calendars: WorkingCalendars;
  private readonly cohorts: Cohorts;
  private readonly lags: ReportingLags;

  constructor(calendars: WorkingCalendars, cohorts: Cohorts, lags: ReportingLags, settings: Settings) {
    this.calendars = calendars;
    this.cohorts = cohorts;
    this.lags = lags;
    this.thresholds = {
      warning: settings.warningProbability / 100,
      expected: settings.expectedProbability / 100,
      smallAllowance: settings.smallAllowance,
    };
  }

  /** Null where nothing asked about is still running. */
  async load(manager: EntityManager, ledger: Ledger, asked: readonly ReadingQuestion[]): Promise<Outlook | null> {
    const { asOf, today } = ledger.days;
    const open = asked.filter(
      ({ indicator, period }) => isForeseeable(indicator.definition) && isRunning(period, asOf, today),
    );
    if (open.length === 0) return null;
    const paces = await this.paces(manager, ledger, open);
    const history = await this.history(manager, ledger, open);
    const calendar = await this.calendars.current(manager);
    const kinds = new DayKinds(calendar, ...spanOf(open, history.from, asOf));
    const yesterday = addDays(today, -1);
    const through = asOf < yesterday ? asOf : yesterday;
    const versions = [...new Set(open.map(({ indicator }) => indicator.id))];
    const lags = await this.lags.of(manager, ledger.family);
    const cohortsOf = await this.cohorts.of(manager, ledger.family, versions, through);
    return new Outlook(ledger, kinds, paces, history, (unit, indicator) => cohortsOf(unit.id, indicator.id), lags);
  }

  /** What was counted in the present period and in those before, by the version each reading is made with. */
  private async paces(manager: EntityManager, { family, days }: Ledger, open: readonly ReadingQuestion[]) {
    const ranges = open.flatMap(({ indicator: { id, definition }, period }) => {
      const { present, before } = pacePeriods(definition, period, days.asOf);
      return [present, before].map((part) => rangeOf(id, 'numerator', part, days.asOf));
    });
    const unique = [...new Map(ranges.map((range) => [`${range.versionId} ${range.period}`, range])).values()];
    return new RangeCounts(family.top.id, unique, await countsByRange(manager, family.counted(), unique));
  }

  private async history(manager: EntityManager, { family, days }: Ledger, open: readonly ReadingQuestion[]) {
    const [from, end] = [addDays(days.asOf, 1 - HISTORY_DAYS), addDays(days.asOf, 1)];
    const versions = [...new Set(open.map(({ indicator }) => indicator.id))];
    const rows = await dailyHistory(manager, family.counted(), versions, from, end);
    return new DailyHistory(family.top.id, from, end, rows);
  }
}

/** The days that may have to be weighed: from the first a pace is learnt from to the last of the longest period. */
function spanOf(open: readonly ReadingQuestion[], from: Day, asOf: Day): [Day, Day] {
  const starts = open.map(({ indicator, period }) => pacePeriods(indicator.definition, period, asOf).before.start);
  const ends = open.map(({ period }) => period.end);
  return [[...starts, from].sort()[0] ?? from, ends.sort().at(-1) ?? asOf];
}
