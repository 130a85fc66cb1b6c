import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkingCalendars } from '../src/organization/calendars/working-calendars.service.ts';
import { workingDayAfter } from '../src/shared/working-day.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());

interface Year {
  readonly version: number;
  readonly official: string;
  readonly data: string;
  readonly workingDays: number;
  readonly days: { day: string; working: boolean; source: string; officialWorking: boolean | null }[];
}

const year = async (which: number) => (await admin.get(`/api/working-calendar?year=${which}`)).json<Year>();
const edit = (which: number, body: object) => admin.put(`/api/working-calendar?year=${which}`, body);
const inForce = () => redline.app.get(WorkingCalendars).current();

function icalendar(...events: [summary: string, from: string, end: string][]): string {
  const lines = events.flatMap(([summary, from, end], index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    'DTSTAMP:20260101T000000Z',
    `SUMMARY:${summary}`,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${end}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
const upload = (content: string | Buffer, name = '2027.ics') =>
  admin.upload('/api/working-calendar/imports', {}, { name, content });

describe('a year of the working calendar', () => {
  test('holds the announced holidays and make-up days, and no others', async () => {
    const { days, ...rest } = await year(2026);
    expect(rest).toMatchObject({ official: 'china', data: 'official', workingDays: 248 });
    expect(days.filter(({ working }) => working).map(({ day }) => day)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  test('that nobody has announced yet says so', async () => {
    expect(await year(2027)).toMatchObject({ data: 'none', days: [] });
  });

  test.each(['', '?year=1899', '?year=x', '?year=2026.5', '?year=2026&year=2027'])(
    'is asked for by one year: %s',
    async (query) => {
      expect((await admin.get(`/api/working-calendar${query}`)).status).toBe(400);
    },
  );
});

describe('own days', () => {
  test('entered by hand go before the announced ones, until they are given up', async () => {
    const { version } = await year(2026);
    const days = [{ day: '2026-10-10', working: false, name: '不补班' }];
    expect((await edit(2026, { version, days })).status).toBe(200);
    expect((await year(2026)).days.find(({ day }) => day === '2026-10-10')).toMatchObject({
      working: false,
      source: 'hand',
      officialWorking: true,
    });
    expect(workingDayAfter(await inForce(), '2026-10-09')).toBe('2026-10-12');
    await edit(2026, { version: version + 1, days: [] });
    expect(workingDayAfter(await inForce(), '2026-10-09')).toBe('2026-10-10');
  });

  test('edited on a calendar that has changed meanwhile are refused with its version', async () => {
    const { version } = await year(2026);
    const answer = await edit(2026, { version: version - 1, days: [] });
    expect([answer.status, answer.json()]).toMatchObject([
      409,
      { code: 'working-calendar.stale', current: { version } },
    ]);
  });

  test('sent twenty times at once are settled once', async () => {
    const { version } = await year(2026);
    const body = { version, days: [{ day: '2026-12-31', working: false, name: '盘点' }] };
    const answers = await Promise.all(Array.from({ length: 20 }, () => edit(2026, body)));
    const settled = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    expect([settled.length, refused.length]).toEqual([1, 19]);
    expect((await year(2026)).version).toBe(version + 1);
  });

  test.each([
    ['of another year', [{ day: '2027-01-01', working: false, name: '' }]],
    ['that does not exist', [{ day: '2026-02-29', working: false, name: '' }]],
    ['named twice', Array(2).fill({ day: '2026-03-08', working: false, name: '' })],
    ['without a meaning', [{ day: '2026-03-08', name: '' }]],
  ])('one %s is refused', async (_, days) => {
    expect((await edit(2026, { version: (await year(2026)).version, days })).status).toBe(400);
  });

  test('are settled by who may, and for everybody', async () => {
    const head = await redline.as('head');
    expect((await head.get('/api/working-calendar?year=2026')).status).toBe(200);
    expect((await head.put('/api/working-calendar?year=2026', { version: 1, days: [] })).status).toBe(403);
  });
});

describe('an iCalendar file', () => {
  test('brings the days of a year that has none, and nothing the second time', async () => {
    const file = icalendar(['国庆节', '20271001', '20271008'], ['上班(补国庆节)', '20271009', '20271010']);
    expect((await upload(file)).json()).toEqual({ days: 8, changed: 8, years: [2027] });
    expect(await year(2027)).toMatchObject({ data: 'imported' });
    // Thursday 30 September, a week off, the worked Saturday
    expect(workingDayAfter(await inForce(), '2027-09-30', 2)).toBe('2027-10-09');
    expect((await upload(file)).json()).toEqual({ days: 8, changed: 0, years: [2027] });
  });

  test('that says what is announced adds nothing', async () => {
    expect((await upload(icalendar(['元旦', '20260101', '20260104']))).json()).toMatchObject({ changed: 0 });
  });

  test.each([
    ['a table', 'day,name\n2027-01-01,x'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['a calendar without days', icalendar()],
  ])('that is %s is refused', async (_, content) => {
    const { status, text } = await upload(content);
    expect([status, text]).toEqual([400, expect.stringContaining('working-calendar.')]);
  });
});

test('the calendar begins with nobody’s holidays where China’s are not meant', async () => {
  const { version } = await year(2026);
  await edit(2026, { version, official: 'none', days: [] });
  expect(await year(2026)).toMatchObject({ official: 'none', data: 'none', days: [] });
  await edit(2026, { version: version + 1, official: 'china', days: [] });
  await expectSound(admin);
});
