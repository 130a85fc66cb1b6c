import { describe, expect, test } from '@jest/globals';
import { type DisputeStandpoint, disputeStepsOpenTo, effectOf, objectionToDisputeStep } from './dispute.ts';

const NOBODY: DisputeStandpoint = {
  contests: false,
  isContested: false,
  judges: false,
  assigns: false,
  isNamed: false,
};
const JUDGE = { ...NOBODY, judges: true, isNamed: true };

describe('a step of a dispute', () => {
  test.each([
    ['evidence', { ...NOBODY, contests: true }, undefined],
    ['evidence', JUDGE, 'not-contesting'],
    ['withdrawal', { ...NOBODY, contests: true }, undefined],
    ['verdict', JUDGE, undefined],
    ['verdict', { ...JUDGE, isNamed: false }, 'not-named'],
    ['verdict', { ...JUDGE, judges: false }, 'hand'],
    ['verdict', { ...JUDGE, contests: true }, 'own'],
    ['verdict', { ...JUDGE, isContested: true }, 'own'],
    ['judge', { ...NOBODY, assigns: true }, undefined],
    ['judge', JUDGE, 'hand'],
    ['judge', { ...NOBODY, assigns: true, contests: true }, 'own'],
  ] as const)('%s by %j meets with %s', (step, standpoint, objection) => {
    expect(objectionToDisputeStep(step, 'open', standpoint)).toBe(objection);
  });

  test('is open to nobody once the dispute has ended', () => {
    const everything = { ...JUDGE, contests: true, assigns: true };
    for (const state of ['upheld', 'refused', 'withdrawn'] as const)
      expect(disputeStepsOpenTo(state, everything)).toEqual([]);
  });
});

test('only a complaint of another unit is moved; all others are excluded', () => {
  expect((['wrong-unit', 'duplicate', 'malicious', 'out-of-scope'] as const).map(effectOf)).toEqual([
    'moved',
    'excluded',
    'excluded',
    'excluded',
  ]);
});
