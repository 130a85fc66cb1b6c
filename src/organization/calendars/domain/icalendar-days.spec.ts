import { describe, expect, test } from '@jest/globals';
import { icalendarDays } from './icalendar-days.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
const allDay = (summary: string, from: string, end?: string) =>
  event(`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${from}`, ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${end}`]));

const refusal = (text: string) => {
  const read = icalendarDays(text);
  return read.ok ? undefined : read.reason.code;
};

describe('an iCalendar file', () => {
  test('names days off and days worked, the end not included', () => {
    const text = calendar(
      allDay('国庆节假期', '20271001', '20271004'),
      allDay('上班(补国庆节假期)', '20271009', '20271010'),
      allDay('Boxing Day', '20271227'),
    );
    expect(icalendarDays(text)).toEqual({
      ok: true,
      value: [
        { day: '2027-10-01', working: false, name: '国庆节假期' },
        { day: '2027-10-02', working: false, name: '国庆节假期' },
        { day: '2027-10-03', working: false, name: '国庆节假期' },
        { day: '2027-10-09', working: true, name: '上班(补国庆节假期)' },
        { day: '2027-12-27', working: false, name: 'Boxing Day' },
      ],
    });
  });

  test.each([
    ['春节（班）', true],
    ['春节（休）', false],
    ['补班', true],
    ['Make-up day', true],
    ['Working day', true],
    ["Workers' Day", false],
  ])('takes “%s” for a working day: %s', (summary, working) => {
    const read = icalendarDays(calendar(allDay(summary, '20270501')));
    expect(read).toMatchObject({ ok: true, value: [{ working }] });
  });

  test.each([
    ['a table', 'day,name\n2027-10-01,x', 'not-icalendar'],
    ['a file cut short', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x', 'not-icalendar'],
    ['no event at all', calendar(), 'no-days'],
    ['a meeting at nine', calendar(event('SUMMARY:x', 'DTSTART:20271001T090000Z')), 'not-all-day'],
    [
      'a day of every year',
      calendar([...allDay('x', '20270501').slice(0, -1), 'RRULE:FREQ=YEARLY', 'END:VEVENT']),
      'recurring',
    ],
    ['a rest of a quarter', calendar(allDay('x', '20270101', '20270401')), 'too-long'],
    ['a day off and worked', calendar(allDay('假', '20271009'), allDay('上班', '20271009')), 'two-meanings'],
    ['a day that does not exist', calendar(allDay('x', '20270231')), 'no-such-day'],
    ['a day that is none', calendar(allDay('x', '20270201x')), 'no-such-day'],
  ])('with %s is refused', (_, text, code) => {
    expect(refusal(text)).toBe(code);
  });
});
