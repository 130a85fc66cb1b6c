import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Zone } from './zone.ts';

const NAMES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Europe/London', 'America/Havana', 'UTC'];

function zone(name: string): Zone {
  const found = Zone.named(name);
  if (found === undefined) throw new Error(`no zone ${name}`);
  return found;
}

function local(text: string) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second, millisecond: 0 };
}

/** The instant of a local time as ISO text, or why there is none. */
function instant(name: string, text: string): string {
  const found = zone(name).instantOf(local(text));
  return found.ok ? new Date(found.epochMs).toISOString() : found.reason;
}

describe('a time zone', () => {
  test('that nobody keeps is undefined', () => {
    expect(Zone.named('Mars/Olympus')).toBeUndefined();
  });

  test.each([
    ['Asia/Shanghai', '2026-11-22 00:00:00', '2026-11-21T16:00:00.000Z'],
    ['Asia/Shanghai', '1988-07-01 12:00:00', '1988-07-01T03:00:00.000Z'],
    ['America/New_York', '2015-04-22 15:53:50', '2015-04-22T19:53:50.000Z'],
    ['America/New_York', '2015-01-22 15:53:50', '2015-01-22T20:53:50.000Z'],
    ['Europe/London', '2026-06-30 23:59:59', '2026-06-30T22:59:59.000Z'],
    ['UTC', '2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
  ])('%s shows %s at %s', (name, text, expected) => {
    expect(instant(name, text)).toBe(expected);
  });

  test.each([
    ['America/New_York', '2015-03-08 02:30:00'],
    ['Europe/London', '2026-03-29 01:00:00'],
    ['Australia/Lord_Howe', '2026-10-04 02:15:00'],
    ['Pacific/Apia', '2011-12-30 12:00:00'],
  ])('%s never shows %s', (name, text) => {
    expect(instant(name, text)).toBe('nonexistent-local-time');
  });

  test.each([
    ['America/New_York', '2015-11-01 01:30:00', '2015-11-01T05:30:00.000Z'],
    ['Europe/London', '2026-10-25 01:30:00', '2026-10-25T00:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05 01:45:00', '2026-04-04T14:45:00.000Z'],
  ])('%s shows %s twice, and the earlier is taken', (name, text, expected) => {
    expect(instant(name, text)).toBe(expected);
  });

  test.each([
    ['Asia/Shanghai', '2026-11-22', '2026-11-21T16:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('in %s the day %s starts at %s', (name, day, expected) => {
    expect(new Date(zone(name).startOfDay(day)).toISOString()).toBe(expected);
    expect(zone(name).dayOf(zone(name).startOfDay(day))).toBe(day);
    expect(zone(name).dayOf(zone(name).startOfDay(day) - 1) < day).toBe(true);
  });

  test.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2024-02-29T16:00:00.000Z', '2024-03-01'],
  ])('%s lies on %s in Shanghai', (at, expected) => {
    expect(zone('Asia/Shanghai').dayOf(Date.parse(at))).toBe(expected);
  });

  test.each(NAMES)('%s gives the days that Intl gives', (name) => {
    const intl = new Intl.DateTimeFormat('en-CA', {
      timeZone: name,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const instants = fc.integer({ min: Date.UTC(1905, 0, 1), max: Date.UTC(2099, 11, 31) });
    fc.assert(
      fc.property(instants, (epochMs) => {
        expect(zone(name).dayOf(epochMs)).toBe(intl.format(epochMs));
      }),
      { numRuns: 300 },
    );
  });

  test.each(NAMES)('%s: the local time of an instant leads back to it, or to the earlier of two', (name) => {
    const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, (epochMs) => {
        const wall = new Date(epochMs + zone(name).offsetAt(epochMs));
        const found = zone(name).instantOf({
          ...local(wall.toISOString().slice(0, 19)),
          millisecond: wall.getUTCMilliseconds(),
        });
        const back = found.ok ? found.epochMs : Number.NaN;
        expect(back + zone(name).offsetAt(back)).toBe(wall.getTime());
        expect(back).toBeLessThanOrEqual(epochMs);
      }),
      { numRuns: 300 },
    );
  });
});
