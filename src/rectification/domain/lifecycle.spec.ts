import { describe, expect, test } from '@jest/globals';
import {
  LIFECYCLE,
  mayAddEvidence,
  objectionToStep,
  ORDER_STEPS,
  progressAfter,
  type OrderHand,
  type OrderStep,
  stateAfter,
  stepsOpenTo,
} from './lifecycle.ts';
import { isEnded, ORDER_STATES, type OrderState } from './order-state.ts';

const person = (hands: readonly OrderHand[], more: { isLead?: boolean; isDrafter?: boolean } = {}) => ({
  hands,
  isLead: false,
  isDrafter: false,
  ...more,
});
const lead = person(['lead'], { isLead: true });
const inspection = person(['drafter', 'inspection']);
const signatory = person(['signatory']);
const at = (state: OrderState, evidence = 1) => ({ state, evidence, outcome: null });

describe('the life of an order', () => {
  test('goes from draft to struck off by nine hands, none of them skipped', () => {
    const way: [OrderStep, typeof lead, OrderState][] = [
      ['signature-request', inspection, 'awaiting-signature'],
      ['signature', signatory, 'issued'],
      ['acknowledgement', lead, 'acknowledged'],
      ['progress', lead, 'in-progress'],
      ['submission', lead, 'submitted'],
      ['return', inspection, 'returned'],
      ['submission', lead, 'submitted'],
      ['acceptance', inspection, 'accepted'],
      ['strike-off', inspection, 'struck-off'],
    ];
    let state: OrderState = 'draft';
    for (const [step, hand, next] of way) {
      const here = state;
      const later = ORDER_STEPS.filter((other) => !(LIFECYCLE[other].from as readonly OrderState[]).includes(here));
      expect(
        later.map((other) => objectionToStep(other, at(here), { ...hand, hands: everyHand, isLead: false })),
      ).not.toContain(undefined);
      expect(objectionToStep(step, at(here), hand)).toBeUndefined();
      state = stateAfter(step, here);
      expect(state).toBe(next);
    }
  });

  test('has a way to an end from every state, and a way in to every state but the first', () => {
    const next = (state: OrderState) =>
      ORDER_STEPS.filter((step) => (LIFECYCLE[step].from as readonly OrderState[]).includes(state)).map((step) =>
        stateAfter(step, state),
      );
    const reached = new Set<OrderState>(['draft']);
    for (const state of reached) for (const other of next(state)) reached.add(other);
    expect([...reached].toSorted()).toEqual(ORDER_STATES.toSorted());
    for (const start of ORDER_STATES) {
      const seen = new Set<OrderState>([start]);
      for (const state of seen) for (const other of next(state)) seen.add(other);
      expect([...seen].some(isEnded)).toBe(true);
    }
  });
});

const everyHand: readonly OrderHand[] = ['drafter', 'signatory', 'lead', 'inspection'];

describe('a step is refused', () => {
  test.each<[string, OrderStep, OrderState, ReturnType<typeof person>, number, string]>([
    ['to a role that has no hand in it', 'acceptance', 'submitted', signatory, 1, 'hand'],
    ['to a head of another unit', 'acknowledgement', 'issued', person(['lead']), 1, 'not-lead'],
    ['out of its turn', 'acceptance', 'in-progress', inspection, 1, 'state'],
    [
      'to the owner who is of the inspection office too',
      'strike-off',
      'accepted',
      person(everyHand, { isLead: true }),
      1,
      'own',
    ],
    [
      'to the owner who wants the order back from its end',
      'reopening',
      'struck-off',
      person(everyHand, { isLead: true }),
      1,
      'own',
    ],
    [
      'to the drafter who would sign',
      'signature',
      'awaiting-signature',
      person(everyHand, { isDrafter: true }),
      1,
      'own',
    ],
    ['without evidence', 'submission', 'in-progress', lead, 0, 'no-evidence'],
  ])('%s', (_, step, state, who, evidence, objection) => {
    expect(objectionToStep(step, at(state, evidence), who)).toBe(objection);
  });
});

test.each<[OrderStep, number | undefined, number | undefined]>([
  ['progress', 40, 40],
  ['submission', undefined, 100],
  ['return', undefined, undefined],
  ['reopening', undefined, 0],
])('progress after %s of %p is %p', (step, reported, after) => {
  expect(progressAfter(step, reported)).toBe(after);
});

test('a person sees the steps that are theirs now', () => {
  expect(stepsOpenTo(at('in-progress'), lead)).toEqual(['plan', 'progress', 'submission']);
  expect(stepsOpenTo(at('in-progress', 0), lead)).toEqual(['plan', 'progress']);
  expect(stepsOpenTo(at('submitted'), inspection)).toEqual(['return', 'acceptance', 'keeping-open']);
  expect(stepsOpenTo(at('submitted'), lead)).toEqual([]);
});

test.each<[OrderState, boolean]>([
  ['issued', false],
  ['acknowledged', true],
  ['returned', true],
  ['submitted', false],
  ['struck-off', false],
])('evidence may be added by the lead while the order is %s: %s', (state, may) => {
  expect(mayAddEvidence(at(state), lead)).toBe(may);
  expect(mayAddEvidence(at(state), inspection)).toBe(false);
});
