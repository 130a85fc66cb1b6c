import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { DemoFiles, type DemoFile } from './demo-files.ts';
import { morningReport } from './morning-report.ts';
import { StoryFrame } from './story-frame.ts';

const frame = new StoryFrame('2026-11-22', new OrganisationCalendar('china'));
const files = new DemoFiles(frame);
const linesOf = (file: DemoFile | undefined) => [...(file?.batches() ?? [])].flat().map((cells) => cells.join('|'));
const daily = (day: string, name: string) => linesOf(files.daily(day).find((file) => file.name.startsWith(name)));
const isContact = (line: string) => line.startsWith('JC');

describe('the day whose report lies ready to be brought in by hand', () => {
  const morning = morningReport(frame)
    .rows.slice(0, 311)
    .map((cells) => cells.join('|'));
  const contacts = morning.filter(isContact);

  test('brings its contacts once, whether the report was brought in before or not', () => {
    const topUp = daily('2026-11-22', '滨港_投诉日报');
    expect(contacts.length).toBeGreaterThan(200);
    expect(topUp.filter(isContact)).toEqual(contacts);
    expect(daily('2026-11-22', '热线接触').filter((line) => line.includes('-bingang-'))).toEqual([]);
  });

  test('brings the tickets of the report as they stand in it', () => {
    const topUp = new Set(daily('2026-11-22', '滨港_投诉日报'));
    const fresh = morning.filter((line) => line.startsWith('GD261122-'));
    expect(fresh.length).toBeGreaterThan(5);
    expect(fresh.filter((line) => !topUp.has(line))).toEqual([]);
  });
});

test('on every other day the hotline answers for that city too', () => {
  expect(daily('2026-11-23', '滨港_投诉日报').filter(isContact)).toEqual([]);
  expect(daily('2026-11-23', '热线接触').filter((line) => line.includes('-bingang-')).length).toBeGreaterThan(100);
});
