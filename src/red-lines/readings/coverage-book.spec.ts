import { describe, expect, test } from '@jest/globals';
import type { ScheduledSource } from '../../complaints/sources/source-standings.service.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { CoverageBook } from './coverage-book.ts';
import type { CoverageRow } from './coverage.query.ts';

const unit = (path: string): UnitRow => ({
  id: path,
  code: path,
  nameZh: path,
  nameEn: path,
  kind: 'city',
  parentId: null,
  path,
  version: 1,
});
const [PROVINCE, BAISHA, BINGANG] = [unit('1.'), unit('1.2.'), unit('1.3.')];
const brought = (source: string, unitPath: string, end: string): CoverageRow => ({
  source,
  layer: 'appeal',
  unitPath,
  from: '2026-01-01',
  end,
});
const scheduled = (code: string, unitPath: string, end: string, owedUntil = '2026-11-22'): ScheduledSource => ({
  code,
  layers: ['appeal'],
  unitPaths: [unitPath],
  delivered: [{ from: '2026-01-01', end }],
  owed: { from: '2026-01-01', end: owedUntil },
});
const YESTERDAY = '2026-11-21';

describe('a city whose own source has fallen silent', () => {
  // 白沙 last delivered 11-18, the others 11-21: three days
  const book = new CoverageBook(
    [],
    [scheduled('baisha', '1.2.', '2026-11-19'), scheduled('crm', '1.3.', '2026-11-22')],
  );

  test('is named with its days, and not the others', () => {
    expect(book.silence(BAISHA, PROVINCE, YESTERDAY)).toEqual({ since: '2026-11-19', days: 3 });
    expect(book.silence(BINGANG, PROVINCE, YESTERDAY)).toBeUndefined();
  });

  test('lacks those days; what stands above does not', () => {
    const days = (of: UnitRow) => book.daysWithout(of, ['appeal'], ['2026-10-01', '2026-11-22'], '2026-11-22');
    expect([days(BAISHA), days(BINGANG), days(PROVINCE)]).toEqual([3, 0, 0]);
  });
});

test('a city that never delivered is silent since its source began', () => {
  const never: ScheduledSource = {
    ...scheduled('baisha', '1.2.', ''),
    delivered: [],
    owed: { from: '2026-11-16', end: '2026-11-22' },
  };
  const book = new CoverageBook([brought('crm', '1.', '2026-11-22')], [never]);
  expect(book.silence(BAISHA, PROVINCE, YESTERDAY)).toEqual({ since: '2026-11-16', days: 6 });
});

test('what a city brought before its calendar began is no gap', () => {
  const late: ScheduledSource = {
    ...scheduled('baisha', '1.2.', ''),
    delivered: [],
    owed: { from: '2026-11-19', end: '2026-11-22' },
  };
  const rows = [brought('crm', '1.3.', '2026-11-22'), brought('baisha', '1.2.', '2026-11-19')];
  const book = new CoverageBook(rows, [late]);
  const days = (end: string) => book.daysWithout(BAISHA, ['appeal'], ['2026-01-01', end], '2026-11-22');
  expect([days('2026-11-01'), days('2026-11-22')]).toEqual([0, 3]);
  expect(book.silence(BAISHA, PROVINCE, YESTERDAY)).toEqual({ since: '2026-11-19', days: 3 });
});

describe('a delivery that is not due yet', () => {
  const book = new CoverageBook([], [scheduled('office', '1.', '2026-11-20', '2026-11-20')]);

  test('is not missed: neither as days without data nor as late', () => {
    expect(book.daysWithout(PROVINCE, ['appeal'], ['2026-10-01', '2026-11-22'], '2026-11-22')).toBe(0);
    expect(book.lastDue(PROVINCE, YESTERDAY)).toBe('2026-11-19');
    expect(book.silence(BAISHA, PROVINCE, YESTERDAY)).toBeUndefined();
  });

  test('excuses no source without a calendar', () => {
    const mixed = new CoverageBook([brought('crm', '1.', '2026-11-20')], [scheduled('office', '1.', '2026-11-20')]);
    expect(mixed.lastDue(PROVINCE, YESTERDAY)).toBe(YESTERDAY);
  });
});

test('a source without a calendar keeps its rule: Friday stands over the weekend', () => {
  const book = new CoverageBook([brought('crm', '1.', '2026-11-21')], []);
  expect(book.of(PROVINCE)).toMatchObject([{ end: '2026-11-23' }]);
});
