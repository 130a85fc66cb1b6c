import { expect, test } from '@jest/globals';
import { typeFilters } from './type-filters.ts';

const definition = {
  version: 1,
  dateBasis: 'accepted',
  layers: ['appeal'],
  types: null,
  series: 'customers',
  instant: 'average',
  annualMethod: 'sum-of-periods',
  sources: [],
};
const reading = { indicator: 'user-appeal-rate', period: '2026', definition };

test('an indicator of one layer and all types is spelled out by layer and date', () => {
  expect(typeFilters(reading, 'fee')).toEqual({ layer: 'appeal', dateBasis: 'accepted', period: '2026', type: 'fee' });
});

test.each([
  ['several layers', { layers: ['ticket', 'appeal'] }],
  ['types of its own', { types: ['fee'] }],
])('an indicator with %s keeps its name', (_, change) => {
  const filters = typeFilters({ ...reading, definition: { ...definition, ...change } }, 'fee');
  expect(filters).toEqual({ indicator: 'user-appeal-rate', period: '2026', type: 'fee' });
});
