import { type Day, weekday } from '../../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../../shared/working-day.ts';
import { type OfficialDay, type OfficialSet, officialDays } from './official-days.ts';

/** A day the organisation has settled for itself: entered by hand, or read from an iCalendar file. */
export interface OwnDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: string;
  readonly source: 'hand' | 'file';
  readonly fileName: string | null;
}

/** Where a year's holidays come from: announced, brought by a file, or from nowhere yet. */
export type YearData = 'official' | 'imported' | 'none';

/** The working calendar in force: the organisation's own days before the official ones, those before the weekday. */
export class OrganisationCalendar implements WorkingCalendar {
  private readonly own: ReadonlyMap<Day, OwnDay>;

  constructor(
    readonly official: OfficialSet,
    own: readonly OwnDay[] = [],
  ) {
    this.own = new Map(own.map((each) => [each.day, each]));
  }

  isWorkingDay(day: Day): boolean {
    const settled = this.own.get(day) ?? this.officialDay(day);
    return settled === undefined ? weekday(day) <= 5 : settled.working;
  }

  officialDay(day: Day): OfficialDay | undefined {
    return officialDays(this.official, yearOf(day)).get(day);
  }

  ownDay(day: Day): OwnDay | undefined {
    return this.own.get(day);
  }

  ownDaysOf(year: number): OwnDay[] {
    return [...this.own.values()].filter(({ day }) => yearOf(day) === year).sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  /** A year without data has only weekends in it, and its deadlines may be wrong: it is marked. */
  dataOf(year: number): YearData {
    if (officialDays(this.official, year).size > 0) return 'official';
    return this.ownDaysOf(year).some(({ source }) => source === 'file') ? 'imported' : 'none';
  }

  workingDaysOf(year: number): number {
    const written = String(year).padStart(4, '0');
    const first = `${written}-01-01`;
    return workingDaysBetween(this, first, `${written}-12-31`) + (this.isWorkingDay(first) ? 1 : 0);
  }
}

function yearOf(day: Day): number {
  return +day.slice(0, 4);
}
