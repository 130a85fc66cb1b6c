import { expect, test } from '@jest/globals';
import type { Denominator } from '../../../red-lines/domain/indicator.ts';
import { growthName } from './growth-name.ts';

const TICKETS = { layers: ['ticket'], types: null, dateBasis: 'received' } as const;

test.each<[Denominator, string, string]>([
  [{ series: 'customers', instant: 'end' }, '用户增长', 'customer growth'],
  [{ series: 'policies', instant: 'end' }, '基数增长（policies）', 'growth of the base (policies)'],
  [{ complaints: TICKETS }, '分母投诉增长', 'growth of the complaints it is a share of'],
])('the growth of the base %j is named %s', (denominator, zh, en) => {
  expect(growthName(denominator)).toEqual({ zh, en });
});
