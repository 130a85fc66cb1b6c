import { describe, expect, test } from '@jest/globals';
import { type ReversalEffect, withdraw, type WrittenState } from './withdraw.ts';

/** `A1 B2 -3`: import A wrote state 1, B wrote 2 over it, somebody pushed 3. */
function states(text: string): WrittenState<string>[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ writer: word.startsWith('-') ? null : word.slice(0, 1), state: word.slice(1) }));
}

function text(of: readonly WrittenState<string>[]): string {
  return of.map(({ writer, state }) => `${writer ?? '-'}${state}`).join(' ');
}

describe('taking an import back', () => {
  test.each<[string, string, ReversalEffect | undefined, string]>([
    ['A1', 'A', 'deleted', ''],
    ['A1 B2', 'B', 'restored', 'A1'],
    ['A1 B2', 'A', 'replaced', 'B2'],
    ['A1 B2 C3', 'B', 'replaced', 'A1 C3'],
    ['-1 A2', 'A', 'restored', '-1'],
    ['A1 -2', 'A', 'replaced', '-2'],
    ['-1 A2 -3', 'A', 'replaced', '-1 -3'],
    ['A1 B2', 'C', undefined, 'A1 B2'],
    ['', 'A', undefined, ''],
  ])('%s without %s: %s, leaving %s', (before, importId, effect, after) => {
    const withdrawal = withdraw(states(before), importId);
    expect([withdrawal.effect, text(withdrawal.states)]).toEqual([effect, after]);
  });

  test.each([
    ['A1 B2', 'AB', ''],
    ['A1 B2', 'BA', ''],
    ['A1 B2 -3 C4 A5', 'ACB', '-3'],
    ['A1 B2 C3', 'BA', 'C3'],
    ['A1 B2 C3', 'AB', 'C3'],
    ['A1 B2 C3', 'BC', 'A1'],
    ['A1 B2 C3', 'CB', 'A1'],
  ])('%s without %s in that order leaves %s', (before, imports, after) => {
    const left = imports
      .split('')
      .reduce((of, importId) => withdraw(of, importId).states, states(before) as readonly WrittenState<string>[]);
    expect(text(left)).toBe(after);
  });
});
