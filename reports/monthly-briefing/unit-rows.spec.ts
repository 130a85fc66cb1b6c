import { describe, expect, test } from '@jest/globals';
import { sampleReading, sampleUnitTable } from '../../test/support/sample-briefing.ts';
import type { StatusCode } from './model.ts';
import { unitRows } from './unit-rows.ts';

function line(statuses: Readonly<Record<string, StatusCode>>) {
  return sampleUnitTable({
    rows: Object.entries(statuses).map(([name, status]) => sampleReading({ name, status })),
  });
}

describe('units on their lines', () => {
  test('stand by status, worst first, and by the given order within a status', () => {
    const rows = unitRows([
      line({
        北原: 'inside',
        滨港: 'breached',
        东麓: 'no-limit',
        河湾: 'incomplete',
        金坪: 'inside',
        澜州: 'breached',
        梅岭: 'no-base',
      }),
    ]);
    expect(rows.map(({ unit }) => unit.name)).toEqual(['滨港', '澜州', '河湾', '梅岭', '北原', '金坪', '东麓']);
  });

  test('rank by the worst of their lines, and a line a unit does not have stays empty', () => {
    const rows = unitRows([
      line({ 北原: 'inside', 长屿: 'inside', 云岭: 'inside' }),
      line({ 云岭: 'breached', 北原: 'inside', 上坪: 'incomplete' }),
    ]);
    expect(
      rows.map(({ unit, readings }) => [unit.name, ...readings.map((reading) => reading?.status ?? null)]),
    ).toEqual([
      ['云岭', 'inside', 'breached'],
      ['上坪', null, 'incomplete'],
      ['北原', 'inside', 'inside'],
      ['长屿', 'inside', null],
    ]);
  });
});
