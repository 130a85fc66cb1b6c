import chineseDays from 'chinese-days';
import { type Day, dayFromNumber, dayNumberOf } from '../../../shared/calendar-day.ts';

/** Whose public holidays the calendar begins with: the State Council's, or nobody's. */
export type OfficialSet = 'china' | 'none';

/** A day on which work follows another rule than its weekday's. */
export interface OfficialDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: { readonly zh: string; readonly en: string };
}

const NONE: ReadonlyMap<Day, OfficialDay> = new Map();
const CHINESE_ZONES = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'];

/** The set an organisation begins with: the State Council's days where its time is China's. */
export function officialSetFor(timeZone: string): OfficialSet {
  return CHINESE_ZONES.includes(timeZone) ? 'china' : 'none';
}

/** The holidays and make-up working days (调休) announced for a year; none when no announcement is known. */
export function officialDays(set: OfficialSet, year: number): ReadonlyMap<Day, OfficialDay> {
  if (set === 'none') return NONE;
  const known = china.get(year);
  if (known !== undefined) return known;
  const announced = announcedIn(year);
  china.set(year, announced);
  return announced;
}

const china = new Map<number, ReadonlyMap<Day, OfficialDay>>();

function announcedIn(year: number): ReadonlyMap<Day, OfficialDay> {
  const days = new Map<Day, OfficialDay>();
  for (let number = dayNumberOf(year, 1, 1); number < dayNumberOf(year + 1, 1, 1); number += 1) {
    const day = dayFromNumber(number);
    const { work, name } = chineseDays.getDayDetail(day);
    // announced days are called `National Day,国庆节,3`; all others by their weekday
    const [en, zh] = name.split(',');
    if (en !== undefined && zh !== undefined) days.set(day, { day, working: work, name: { zh, en } });
  }
  return days;
}
