import { expect, test } from '@jest/globals';
import type { OrderState } from '../../api/order-models.ts';
import { boardColumns } from './order-board.ts';

const order = (id: string, state: OrderState) => ({ id, state });
const orders = [order('1', 'submitted'), order('2', 'issued'), order('3', 'withdrawn'), order('4', 'returned')];

test('each order stands once, in the column of its state, in the sequence it came', () => {
  const columns = boardColumns(orders, null).map(({ group, orders: shown }) => [group, shown.map(({ id }) => id)]);
  expect(columns).toEqual([
    ['signing', []],
    ['working', ['2', '4']],
    ['accepting', ['1']],
    ['observed', []],
    ['striking', []],
    ['ended', ['3']],
  ]);
});

test('where one group is asked for, there is no other column', () => {
  expect(boardColumns(orders, 'ended')).toEqual([{ group: 'ended', orders: [order('3', 'withdrawn')] }]);
});
