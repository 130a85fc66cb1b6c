import { addDays, type Day, daysBetween, isoWeek, weekday } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';

/** Monday to Sunday. */
const CONTACTS = [1.1, 1.05, 1.02, 1.0, 1.02, 0.92, 0.89];
const TICKETS = [1.2, 1.1, 1.05, 1.05, 1.0, 0.85, 0.75];
const APPEALS = [1.6, 1.4, 1.35, 1.3, 1.25, 0.06, 0.04];
const MADE_UP_SATURDAY = 1.25;
const HOLIDAY = 0.05;

/** The consumer-rights day brings appeals, three days before it and three after. */
const RIGHTS_DAY = { day: '03-15', around: 3, factor: 1.8 };
const SPRING_FESTIVAL = { tickets: 0.78, roaming: 2 };
/** New students: ISO weeks 35 to 37. */
const CAMPUS = { from: 35, until: 37, factor: 1.15 };
/** So many days of rest in a row, beginning in January or February, are Spring Festival. */
const LONG_REST = 6;

/** How the days of the year differ, by layer; one is an ordinary day. */
export class Rhythm {
  private readonly festival = new Map<Day, boolean>();

  constructor(private readonly calendar: WorkingCalendar) {}

  contacts(day: Day): number {
    return at(CONTACTS, day) * this.campus(day);
  }

  tickets(day: Day): number {
    return at(TICKETS, day) * this.campus(day) * (this.isSpringFestival(day) ? SPRING_FESTIVAL.tickets : 1);
  }

  /** Appeals are accepted on working days; a few are entered in between. */
  appeals(day: Day): number {
    const isWorked = this.calendar.isWorkingDay(day);
    const ofWeek = at(APPEALS, day);
    const ordinary = isWorked ? (weekday(day) > 5 ? MADE_UP_SATURDAY : ofWeek) : Math.min(ofWeek, HOLIDAY);
    return ordinary * (this.isRightsDay(day) ? RIGHTS_DAY.factor : 1);
  }

  /** How much more often than usual people call from abroad. */
  roaming(day: Day): number {
    return this.isSpringFestival(day) ? SPRING_FESTIVAL.roaming : 1;
  }

  isSpringFestival(day: Day): boolean {
    const month = day.slice(5, 7);
    if (month !== '01' && month !== '02') return false;
    const known = this.festival.get(day) ?? this.restAround(day) >= LONG_REST;
    this.festival.set(day, known);
    return known;
  }

  private restAround(day: Day): number {
    if (this.calendar.isWorkingDay(day)) return 0;
    let [first, last] = [day, day];
    while (!this.calendar.isWorkingDay(addDays(first, -1)) && daysBetween(first, day) < 10) first = addDays(first, -1);
    while (!this.calendar.isWorkingDay(addDays(last, 1)) && daysBetween(day, last) < 10) last = addDays(last, 1);
    return daysBetween(first, last) + 1;
  }

  private isRightsDay(day: Day): boolean {
    return Math.abs(daysBetween(`${day.slice(0, 4)}-${RIGHTS_DAY.day}`, day)) <= RIGHTS_DAY.around;
  }

  private campus(day: Day): number {
    const { week } = isoWeek(day);
    return week >= CAMPUS.from && week <= CAMPUS.until ? CAMPUS.factor : 1;
  }
}

function at(weights: readonly number[], day: Day): number {
  return weights[weekday(day) - 1] ?? 1;
}
