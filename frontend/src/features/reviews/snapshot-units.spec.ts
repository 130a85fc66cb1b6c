import { expect, test } from '@jest/globals';
import type { CodedReading, SnapshotChild } from '../../api/snapshot.ts';
import { isAssessed } from '../../api/units.ts';
import { childRows, snapshotUnits } from './snapshot-units.ts';

function line(indicator: string, status: 'inside' | 'breached' | 'no-base', daysWithoutData = 0): CodedReading {
  const reading = { indicator, period: '2026-Q4', status, risk: 'unknown', incomplete: { daysWithoutData } };
  return { code: indicator, reading } as CodedReading;
}

function child(zh: string, ...readings: CodedReading[]): SnapshotChild {
  return { unit: { code: zh, name: { zh, en: zh }, kind: 'city' }, readings };
}

test('units stand by their worst status and then by name', () => {
  const children = [
    child('石桥', line('a', 'inside'), line('b', 'inside')),
    child('白沙', line('a', 'inside', 3), line('b', 'inside')),
    child('滨港', line('a', 'inside'), line('b', 'breached')),
    child('北原', line('a', 'inside'), line('b', 'inside')),
  ];
  const rows = childRows({ lines: [line('a', 'inside'), line('b', 'inside')], children }, 'zh');
  expect(rows.map(({ unit, status }) => [unit.code, status])).toEqual([
    ['滨港', 'breached'],
    ['白沙', 'incomplete'],
    ['北原', 'inside'],
    ['石桥', 'inside'],
  ]);
});

test('each cell stands under its line, and a line the unit does not have stays empty', () => {
  const rows = childRows(
    { lines: [line('a', 'inside'), line('b', 'inside')], children: [child('滨港', line('b', 'inside'))] },
    'en',
  );
  expect(rows[0]?.cells.map((cell) => cell?.reading.indicator ?? null)).toEqual([null, 'b']);
});

test('the province answers to the regulator, its cities to the province', () => {
  const province = { code: 'LJ', name: { zh: '岭江', en: 'Lingjiang' }, kind: 'province' };
  const units = snapshotUnits({ unit: province, children: [child('滨港')] });
  expect(isAssessed('LJ', units)).toBe(true);
  expect(isAssessed('滨港', units)).toBe(false);
});
