import { describe, expect, test } from '@jest/globals';
import type { BoardCard } from '../../api/models.ts';
import { lineKey, shownLines, withLine } from './shown-lines.ts';

function card(limit: string, risk: BoardCard['reading']['risk'] = 'inside'): BoardCard {
  const status = risk === 'unknown' ? 'no-base' : 'inside';
  const reading = { indicator: 'rate', limit, status, risk, incomplete: { daysWithoutData: 0 } };
  return { reading } as unknown as BoardCard;
}

describe('the lines a board shows large', () => {
  const few = ['a', 'b', 'c', 'd'].map((limit) => card(limit));

  test.each([1, 3, 4])('are all of %i', (count) => {
    const cards = few.slice(0, count);
    expect(shownLines(cards, [], undefined)).toEqual(cards);
  });

  test.each([8, 12])('are four of %i: the headline’s, then the worst, then the first, each at its place', (count) => {
    const cards = Array.from({ length: count }, (_, at) => card(`line-${at}`, at === 6 ? 'expected' : 'inside'));
    expect(shownLines(cards, [], cards[7]).map(lineKey)).toEqual(['line-0', 'line-1', 'line-6', 'line-7']);
  });

  test('are fewer where the others cannot be judged, unless none can', () => {
    const unjudged = ['u', 'v', 'w'].map((limit) => card(limit, 'unknown'));
    expect(shownLines([...unjudged, ...few.slice(0, 2)], [], undefined).map(lineKey)).toEqual(['a', 'b']);
    const none = [...unjudged, card('x', 'unknown'), card('y', 'unknown')];
    expect(shownLines(none, [], undefined).map(lineKey)).toEqual(['u', 'v', 'w', 'x']);
  });

  test('are those chosen, however calm, without ones that are gone', () => {
    const cards = [...few, card('e', 'expected')];
    expect(shownLines(cards, ['d', 'b', 'gone'], cards[4]).map(lineKey)).toEqual(['b', 'd']);
    expect(shownLines(cards, ['gone'], cards[4])).toHaveLength(4);
  });
});

describe('a choice of lines', () => {
  test('takes a line in and out; beyond four the one chosen longest ago gives way', () => {
    expect(withLine(['a', 'b'], 'b')).toEqual(['a']);
    expect(withLine(['a', 'b', 'c', 'd'], 'e')).toEqual(['b', 'c', 'd', 'e']);
  });
});
