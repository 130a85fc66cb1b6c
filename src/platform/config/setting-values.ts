import { isDay } from '../../shared/calendar-day.ts';
import { type QuietHours, readQuietHours } from '../../shared/quiet-hours.ts';
import { readSlipColours, SLIP_COLOURS, type SlipColours } from '../../shared/slip-colours.ts';
import { StartupError } from './startup-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The text of a setting, or null where it is absent or blank: a blank line in a service file means "not set". */
export function textSetting(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  return text ? text : null;
}

/** Words with commas of either script between them. */
export function wordsSetting(env: Environment, name: string, otherwise: readonly string[]): readonly string[] {
  const text = textSetting(env, name);
  if (text === null) return otherwise;
  return text
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A program and its arguments with spaces between; those in double quotes hold spaces themselves. No shell reads them. */
export function commandSetting(env: Environment, name: string): readonly string[] | null {
  const text = textSetting(env, name);
  if (text === null) return null;
  const isWhole = /^(?:"[^"]+"|[^\s"]+)(?:\s+(?:"[^"]*"|[^\s"]+))*$/.test(text);
  if (!isWhole) throw new StartupError(`${name} must be a program and its arguments, but is ${text}`);
  return Array.from(text.matchAll(/"([^"]*)"|[^\s"]+/g), ([word, quoted]) => quoted ?? word);
}

export function wholeNumberSetting(
  env: Environment,
  name: string,
  range: { default: number; from: number; to: number },
): number {
  const text = textSetting(env, name);
  if (text === null) return range.default;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= range.from && number <= range.to) return number;
  throw new StartupError(`${name} must be a whole number from ${range.from} to ${range.to}, but is "${text}"`);
}

export function choiceSetting<Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = textSetting(env, name) ?? choices[0];
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new StartupError(`${name} must be ${choices.join(' or ')}, but is "${text}"`);
}

const YES = ['true', '1', 'yes', 'on'];
const NO = ['false', '0', 'no', 'off'];

export function flagSetting(env: Environment, name: string, otherwise: boolean): boolean {
  const text = textSetting(env, name)?.toLowerCase();
  if (text === undefined) return otherwise;
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  throw new StartupError(`${name} must be true or false, but is "${text}"`);
}

/** A day of the calendar, or null where there is none. */
export function daySetting(env: Environment, name: string): string | null {
  const text = textSetting(env, name);
  const isKnown: boolean = text === null || isDay(text);
  if (!isKnown) throw new StartupError(`${name} must be a day such as 2026-11-22, but is "${text}"`);
  return text;
}

/** A name from the time zone database. Fixed offsets are refused: they know no summer time and no history. */
export function timeZoneSetting(env: Environment, name: string, otherwise: string): string {
  const text = textSetting(env, name) ?? otherwise;
  if (/^[A-Za-z]/.test(text) && isTimeZone(text)) return text;
  throw new StartupError(`${name} must name a time zone such as Asia/Shanghai, but is "${text}"`);
}

/** A span of hours such as 21:00-08:00, or null where it says `none`. */
export function quietHoursSetting(env: Environment, name: string, otherwise: string): QuietHours | null {
  const text = textSetting(env, name) ?? otherwise;
  if (text === 'none') return null;
  const hours = readQuietHours(text);
  if (hours === undefined) throw new StartupError(`${name} must look like 21:00-08:00 or be none, but is "${text}"`);
  return hours;
}

/** The colours of the three slips, such as blue,yellow,red. */
export function slipColoursSetting(env: Environment, name: string, otherwise: string): SlipColours {
  const text = textSetting(env, name) ?? otherwise;
  const colours = readSlipColours(text);
  if (colours !== undefined) return colours;
  throw new StartupError(`${name} must be three different colours of ${SLIP_COLOURS.join(', ')}, but is "${text}"`);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

export function databaseUrlSetting(env: Environment, name: string): string | null {
  const text = textSetting(env, name);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isDatabase = url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  if (isDatabase) return text;
  // The value may hold a password, so the sentence does not repeat it.
  throw new StartupError(`${name} must look like postgresql://user:password@host:5432/database`);
}
