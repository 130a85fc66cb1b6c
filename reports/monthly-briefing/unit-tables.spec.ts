import { expect, test } from '@jest/globals';
import { sampleReading } from '../../test/support/sample-briefing.ts';
import { byStatus } from './unit-tables.ts';

test('units stand by status, worst first, and by the given order within a status', () => {
  const rows = [
    sampleReading({ name: '北原', status: 'inside' }),
    sampleReading({ name: '滨港', status: 'breached' }),
    sampleReading({ name: '东麓', status: 'no-limit' }),
    sampleReading({ name: '河湾', status: 'incomplete' }),
    sampleReading({ name: '金坪', status: 'inside' }),
    sampleReading({ name: '澜州', status: 'breached' }),
    sampleReading({ name: '梅岭', status: 'no-base' }),
  ];
  expect(byStatus(rows).map((row) => row.name)).toEqual(['滨港', '澜州', '河湾', '梅岭', '北原', '金坪', '东麓']);
});
