import { expect, test } from '@jest/globals';
import type { OrderSummary } from '../../api/order-models.ts';
import { orderLabels } from './labels.ts';
import type { DisputeGroup } from './my-disputes.ts';
import { mySentence } from './my-sentence.ts';
import { registerLabels } from './register-labels.ts';
import { stuckInWords } from './stuck-words.ts';

const words = { orders: orderLabels.zh, register: registerLabels.zh };
const english = { orders: orderLabels.en, register: registerLabels.en };
const due = (day: string, left: number | null, slip: OrderSummary['slip'] = null) =>
  ({ due: { day, first: day, left, used: 50, lag: 0 }, slip }) as OrderSummary;
const none = { toDo: [], toUrge: [], onCourse: [], withOthers: [], observed: [] };

test('the most urgent order gives the day, wherever it stands in the list', () => {
  const toDo = [due('2026-12-01', 7), due('2026-11-24', 2), due('2026-11-20', null)];
  const mine = { ...none, toDo, withOthers: [due('2026-11-30', null)] };
  expect(mySentence(mine, words, 'zh')).toBe(
    '您今天要做3件事；最急的一件剩2个工作日（11-24）。另有1张单在等别人，不用您动。',
  );
  expect(mySentence(mine, english, 'en')).toBe(
    'You have 3 things to do today; the most urgent: 2 working days left (24 Nov). One more order is with others; nothing for you to do.',
  );
});

test('disputes to be judged count as things to do, and theirs may be the day that comes first', () => {
  const group = (dueDay: string, left: number) => ({ disputes: [{}], dueDay, left }) as unknown as DisputeGroup;
  const disputes = { toJudge: [group('2026-11-23', 1)], withOthers: [group('2026-11-26', 4)] };
  expect(mySentence({ ...none, toDo: [due('2026-11-24', 2)] }, words, 'zh', disputes)).toBe(
    '您今天要做2件事；最急的一件剩1个工作日（11-23）。另有1张单在等别人，不用您动。',
  );
});

test('an overdue order says by how much, and when it was due', () => {
  expect(mySentence({ ...none, toDo: [due('2026-11-18', -2, 'overdue')] }, words, 'zh')).toBe(
    '您今天要做1件事；最急的一件超期2个工作日（原定11-18）。',
  );
});

test('without anything to do the next day due is named, if there is one', () => {
  expect(mySentence({ ...none, onCourse: [due('2026-11-25', 3)] }, words, 'zh')).toBe(
    '今天没有要您做的；下一个期限 11-25。',
  );
  expect(mySentence(none, words, 'zh')).toBe('今天没有要您做的。');
});

test('late orders of others are told after one’s own', () => {
  const mine = { ...none, toUrge: [due('2026-11-18', -2, 'overdue')] };
  expect(mySentence(mine, words, 'zh')).toBe('今天没有要您做的。另有1张下属的单落后，等您督促。');
  expect(mySentence({ ...mine, toDo: [due('2026-12-01', null)] }, english, 'en')).toBe(
    'You have 1 thing to do today. One late order waits for you to press for it.',
  );
});

test('what is to be signed or accepted has no day against the person', () => {
  expect(mySentence({ ...none, toDo: [due('2026-11-20', null)] }, english, 'en')).toBe('You have 1 thing to do today.');
});

test('what keeps an order is said, the reason of a return first', () => {
  const order = { ...due('2026-11-24', 2), state: 'returned', evidenceCount: 1, progress: 60 } as OrderSummary;
  const cameBy = { step: 'return', note: '缺回访样本', on: '2026-11-19', byName: '督查办' } as const;
  const said = (changes: Partial<OrderSummary>) =>
    stuckInWords({ ...order, ...changes }, 'progress', registerLabels.zh, 'zh');
  expect(said({ cameBy })).toBe('11-19 督查办退回：缺回访样本');
  expect(said({ cameBy, extensionAsked: true })).toBe('已申请延期，等批');
  expect(said({ state: 'in-progress', due: { ...order.due, used: 80, lag: 20 } })).toBe('进度60%，序时应80%');
  expect(said({ state: 'in-progress', evidenceCount: 0 })).toBe('未传证据');
  expect(said({ state: 'in-progress' })).toBeNull();
});
