import { describe, expect, test } from '@jest/globals';
import type { OrderSummary } from '../../api/order-models.ts';
import { nextStepOf, sortMine, waitingFor } from './next-step.ts';

const order = (changes: Partial<OrderSummary>): OrderSummary => ({
  id: '1',
  number: { zh: '督办〔2026〕1号', en: 'SO 2026/1' },
  grade: 'supervision',
  state: 'in-progress',
  title: '澜州切换失败',
  issuer: { unit: 'root', unitName: { zh: '公司', en: 'Company' }, department: null },
  lead: { unit: 'root', unitName: { zh: '公司', en: 'Company' }, department: '网络部', person: null },
  due: { day: '2026-11-27', first: '2026-11-27', left: 4, used: 40, lag: 0 },
  slip: null,
  progress: 40,
  evidenceCount: 0,
  extensionAsked: false,
  outcome: null,
  steps: [],
  mayExtend: false,
  mayDecideExtension: false,
  isMine: true,
  cameBy: null,
  urged: null,
  version: 1,
  ...changes,
});

const judged = (verdict: 'effective' | 'worsened') => ({
  contest: null,
  contestUntil: '2026-11-12',
  observedUntil: '2026-11-20',
  verdict,
});

describe('the next step', () => {
  test.each<[string, Partial<OrderSummary>, ReturnType<typeof nextStepOf>]>([
    ['the lead signs for what was issued', { state: 'issued', steps: ['acknowledgement'] }, 'acknowledgement'],
    ['the lead reports while work is left', { steps: ['plan', 'progress'], progress: 99 }, 'progress'],
    ['work that is done needs evidence', { steps: ['plan', 'progress'], progress: 100 }, 'evidence'],
    [
      'work with evidence is submitted',
      { steps: ['progress', 'submission'], progress: 100, evidenceCount: 1 },
      'submission',
    ],
    ['what is contested is settled', { steps: ['settlement', 'withdrawal'] }, 'settlement'],
    [
      'what worked is struck off',
      { state: 'accepted', outcome: judged('effective'), steps: ['return', 'strike-off'] },
      'strike-off',
    ],
    [
      'what did not work goes back',
      { state: 'accepted', outcome: judged('worsened'), steps: ['return', 'strike-off'] },
      'return',
    ],
    ['nobody acts while it is observed', { state: 'observing', steps: ['keeping-open'] }, null],
    [
      'what came back is mended and submitted',
      { state: 'returned', steps: ['plan', 'submission'], evidenceCount: 1 },
      'resubmission',
    ],
    ['what came back without a file needs one', { state: 'returned', steps: ['plan'] }, 'evidence'],
    ['a return is nothing to whoever gave it back', { state: 'returned', steps: ['keeping-open', 'withdrawal'] }, null],
    ['the office accepts', { state: 'submitted', steps: ['return', 'acceptance', 'keeping-open'] }, 'acceptance'],
    ['the office strikes off', { state: 'accepted', steps: ['strike-off', 'keeping-open'] }, 'strike-off'],
    ['a decision on more time comes first', { steps: ['withdrawal'], mayDecideExtension: true }, 'extension'],
    ['one sends one’s own draft to be signed', { state: 'draft', steps: ['signature-request'] }, 'signature-request'],
    ['nobody is urged to send another’s draft', { state: 'draft', steps: ['signature-request'], isMine: false }, null],
    ['withdrawing is never the next step', { state: 'issued', steps: ['withdrawal'] }, null],
    ['re-opening is never the next step', { state: 'struck-off', steps: ['reopening'] }, null],
  ])('%s', (_, changes, step) => {
    expect(nextStepOf(order(changes))).toBe(step);
  });
});

test('orders are told apart by whose turn it is', () => {
  const behind = order({ id: 'behind', steps: ['progress'], slip: 'behind' });
  const calm = order({ id: 'calm', steps: ['progress'] });
  const submitted = order({ id: 'submitted', state: 'submitted' });
  const others = order({ id: 'others', state: 'submitted', isMine: false });
  const closed = order({ id: 'closed', state: 'struck-off' });
  const draftToMe = order({ id: 'draft', state: 'draft' });
  const late = order({ id: 'late', isMine: false, slip: 'behind', urged: { rung: 75, on: '2026-11-20' } });
  const { toDo, toUrge, onCourse, withOthers } = sortMine([behind, calm, submitted, others, closed, draftToMe, late]);
  expect([toDo, toUrge, onCourse, withOthers].map((list) => list.map(({ id }) => id))).toEqual([
    ['behind'],
    ['late'],
    ['calm'],
    ['submitted'],
  ]);
});

test('an order waits for whoever decides on more time before it waits for anybody else', () => {
  expect(waitingFor(order({ state: 'in-progress' }))).toBe('lead');
  expect(waitingFor(order({ state: 'in-progress', extensionAsked: true }))).toBe('extension');
});
