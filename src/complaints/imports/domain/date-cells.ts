import { formatDay } from '../../../shared/calendar-day.ts';
import { compileDateFormat } from '../../../shared/date-format.ts';
import type { DateFault, DateReader, WrittenDate } from '../../../shared/date-reading.ts';
import { readPlainDate } from '../../../shared/plain-date.ts';
import type { Zone } from '../../../shared/zone.ts';
import { type CellReader, type Moment, Refusal } from './cell.ts';
import { possibleDays } from './date-readings.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export interface Zones {
  /** In which local times are read. */
  readonly mapping: Zone;
  /** In which instants become days. */
  readonly organisation: Zone;
}

/** Reads an instant: a local time of the mapping's zone, unless its own offset is written (DESIGN §2, Zones). */
export function instantReader(format: string | undefined, zones: Zones): CellReader {
  const read = dateReader(format);
  const refusal = dateRefusals(format);
  return (text) => {
    const reading = read(text);
    return reading.ok ? momentOf(reading.value, zones) : refusal(reading.reason, text);
  };
}

/** Reads a day; a time behind it is read over. */
export function dayReader(format: string | undefined): CellReader {
  const read = dateReader(format);
  const refusal = dateRefusals(format);
  return (text) => {
    const reading = read(text);
    if (!reading.ok) return refusal(reading.reason, text);
    const { year, month, day } = reading.value;
    return isPlausible(year) ? formatDay(year, month, day) : outOfRange();
  };
}

function dateReader(format: string | undefined): DateReader {
  if (format === undefined) return readPlainDate;
  const compiled = compileDateFormat(format);
  if (!compiled.ok) throw new Error(`a mapping with the date format ${format} was not checked`);
  return compiled.read;
}

function momentOf(written: WrittenDate, zones: Zones): Moment | Refusal {
  if (!isPlausible(written.year)) return outOfRange();
  if (!written.hasTime) {
    const day = formatDay(written.year, written.month, written.day);
    return { epochMs: zones.mapping.startOfDay(day), day, dateOnly: true };
  }
  if (written.offsetMinutes !== undefined) return counted(utcOf(written) - written.offsetMinutes * 60_000, zones);
  const found = zones.mapping.instantOf(written);
  return found.ok ? counted(found.epochMs, zones) : new Refusal(found.reason, { zone: zones.mapping.name });
}

function utcOf({ year, month, day, hour, minute, second, millisecond }: WrittenDate): number {
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}

function counted(epochMs: number, zones: Zones): Moment {
  return { epochMs, day: zones.organisation.dayOf(epochMs), dateOnly: false };
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function outOfRange(): Refusal {
  return new Refusal('date-out-of-range', { first: FIRST_YEAR, last: LAST_YEAR });
}

/** So many ambiguous dates are told what they may mean; a file full of them lacks a format, which one of them shows. */
const MOST_EXPLAINED = 1000;

/** Why a date is refused: for one with several readings, which days they are; otherwise which form was expected. */
function dateRefusals(format: string | undefined): (reason: DateFault, text: string) => Refusal {
  let explained = 0;
  return (reason, text) => {
    if (format !== undefined) return new Refusal(reason, { format });
    if (reason !== 'ambiguous-date' || explained >= MOST_EXPLAINED) return new Refusal(reason);
    explained += 1;
    const days = possibleDays(text);
    return days.length > 1 ? new Refusal(reason, { readings: days.join(' / ') }) : new Refusal(reason);
  };
}
