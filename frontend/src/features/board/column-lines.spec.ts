import { expect, test } from '@jest/globals';
import type { Board, BoardCard } from '../../api/models.ts';
import { columnLines } from './column-lines.ts';

type Children = Board['children'];

const card = (limitKind: string) => ({ reading: { limitKind } }) as BoardCard;
const child = (...counts: (string | null)[]) =>
  ({ readings: counts.map((count) => (count === null ? null : { count })) }) as Children[number];
const [line, noneTolerated] = [card('red-line'), card('zero-tolerance')];
const cards = [line, noneTolerated];

test.each<[string, Children, BoardCard[]]>([
  ['nothing anywhere of what is not tolerated', [child('3', '0'), child('0', '0')], [line]],
  ['one unit with such a complaint', [child('3', '0'), child('0', '1')], cards],
  ['units without that line', [child('3', null)], [line]],
  ['nothing of a line that tolerates some', [child('0', '0')], [line]],
])('with %s', (_, children, expected) => {
  expect(columnLines(cards, { cards, children })).toEqual(expected);
});

test('a line that is not shown large has no column either', () => {
  expect(columnLines([noneTolerated], { cards, children: [child('3', '1')] })).toEqual([noneTolerated]);
});
