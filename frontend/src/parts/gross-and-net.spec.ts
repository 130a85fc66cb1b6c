import { expect, test } from '@jest/globals';
import { grossAndNet } from './gross-and-net.ts';

test.each([
  ['132', { excluded: '3', counts: 'gross' }, { gross: '132', net: '129' }],
  ['129', { excluded: '3', counts: 'net' }, { gross: '132', net: '129' }],
] as const)('a reading of %s with %j is %j', (count, exclusion, both) => {
  expect(grossAndNet(count, exclusion)).toEqual(both);
});
