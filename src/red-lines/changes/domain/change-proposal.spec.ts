import { describe, expect, test } from '@jest/globals';
import { type Circumstances, type Decided, type Decision, type Hand, objectionTo } from './change-proposal.ts';

const PROPOSAL: Decided = {
  state: 'proposed',
  proposed: { by: 'li', for: null },
  baseVersion: 2,
  hasImpact: true,
  effectiveFrom: '2027-01-01',
};
const CALM: Circumstances = { newestVersion: 2, isIssued: false };

function objection(
  decision: Decision,
  hand: Hand,
  proposal: Partial<Decided> = {},
  circumstances: Partial<Circumstances> = {},
) {
  return objectionTo(decision, { ...PROPOSAL, ...proposal }, hand, { ...CALM, ...circumstances });
}

const ZHOU: Hand = { by: 'zhou', for: null };
const LI: Hand = { by: 'li', for: null };

describe('a proposal', () => {
  test('is approved, refused by another person, withdrawn by its own', () => {
    expect([objection('approved', ZHOU), objection('refused', ZHOU), objection('withdrawn', LI)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, Hand, Hand]>([
    ['the proposer', LI, LI],
    ['the proposer in somebody’s place', LI, { by: 'li', for: 'zhou' }],
    ['the proposer’s substitute', LI, { by: 'zhou', for: 'li' }],
    ['the one in whose place it was proposed', { by: 'wang', for: 'li' }, LI],
    ['the substitute who proposed it, as themselves', { by: 'wang', for: 'li' }, { by: 'wang', for: null }],
    ['another substitute of the same person', { by: 'wang', for: 'li' }, { by: 'zhao', for: 'li' }],
  ])('cannot be decided by %s', (_, proposed, hand) => {
    expect([objection('approved', hand, { proposed }), objection('refused', hand, { proposed })]).toEqual([
      'own',
      'own',
    ]);
  });

  test('cannot be withdrawn by another person', () => {
    expect(objection('withdrawn', ZHOU)).toBe('not-own');
  });

  test('is decided once', () => {
    expect(objection('refused', ZHOU, { state: 'approved' })).toBe('decided');
    expect(objection('withdrawn', LI, { state: 'refused' })).toBe('decided');
  });

  test('cannot be approved once the definition is another, but still be refused', () => {
    expect(objection('approved', ZHOU, {}, { newestVersion: 3 })).toBe('stale');
    expect(objection('refused', ZHOU, {}, { newestVersion: 3 })).toBeUndefined();
  });

  test('cannot be approved before its impact was shown, nor over issued figures', () => {
    expect(objection('approved', ZHOU, { hasImpact: false })).toBe('no-impact');
    expect(objection('approved', ZHOU, {}, { isIssued: true })).toBe('issued-figures');
  });
});
