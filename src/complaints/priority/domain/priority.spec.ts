import { describe, expect, test } from '@jest/globals';
import { isValuedTier, levelClassOf, type PriorityCase, priorityOf } from './priority.ts';

const PLAIN: PriorityCase = {
  levelClass: 'ordinary',
  isValued: false,
  dues: ['open'],
  askedAgain: 0,
  earlierAppeals: 0,
};

describe('who is served first', () => {
  test.each<[string, Partial<PriorityCase>, string, string[]]>([
    ['an ordinary complaint waits its turn', {}, 'in-turn', []],
    ['one without a level does too', { levelClass: null }, 'in-turn', []],
    ['what was answered late is not late now', { dues: ['late', 'open'] }, 'in-turn', []],
    ['a stopped clock presses nobody', { dues: ['paused'] }, 'in-turn', []],
    ['a difficult one goes ahead', { levelClass: 'difficult' }, 'ahead', ['difficult']],
    ['a valued customer goes ahead', { isValued: true }, 'ahead', ['valued-customer']],
    ['whoever came back goes ahead', { askedAgain: 1 }, 'ahead', ['asked-again']],
    ['coming back five times is one reason', { askedAgain: 5 }, 'ahead', ['asked-again']],
    ['whoever appealed before goes ahead', { earlierAppeals: 1 }, 'ahead', ['earlier-appeal']],
    ['what is due soon goes ahead', { dues: ['soon'] }, 'ahead', ['due-soon']],
    ['what is overdue goes ahead', { dues: ['overdue'] }, 'ahead', ['overdue']],
    ['an urgent one goes at once', { levelClass: 'urgent' }, 'at-once', ['urgent']],
    ['arbitration goes at once', { levelClass: 'arbitration' }, 'at-once', ['arbitration']],
    [
      'two reasons go at once, the gravest told first',
      { isValued: true, earlierAppeals: 2 },
      'at-once',
      ['earlier-appeal', 'valued-customer'],
    ],
    [
      'one step overdue and the other soon are two reasons',
      { dues: ['overdue', 'soon'] },
      'at-once',
      ['overdue', 'due-soon'],
    ],
    [
      'an urgent one keeps its other reasons',
      { levelClass: 'urgent', dues: ['overdue'], askedAgain: 3 },
      'at-once',
      ['urgent', 'overdue', 'asked-again'],
    ],
  ])('%s', (_, known, priority, reasons) => {
    expect(priorityOf({ ...PLAIN, ...known })).toEqual({ priority, reasons });
  });
});

test.each([
  [['urgent'], 'urgent'],
  [['difficult', 'difficult-network'], 'difficult'],
  [['own', 'own-below'], null],
  [[], null],
])('the class of the levels %j is %s', (levels, expected) => {
  expect(levelClassOf(levels)).toBe(expected);
});

test.each([
  ['高', true],
  [' VIP ', true],
  ['vip', true],
  ['中', false],
  ['', false],
  [null, false],
])('whether the tier %j is valued: %s', (tier, expected) => {
  expect(isValuedTier(tier, ['高', 'vip'])).toBe(expected);
});
