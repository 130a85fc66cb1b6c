import { describe, expect, test } from '@jest/globals';
import { findColumn } from './header.ts';

const HEADER = ['\ufeffTicket  #', '受理时间（日）', 'Date', 'date', 'Note', 'Note', ''];

describe('a column is found', () => {
  test.each([
    ['Ticket #', 0],
    ['ticket #', 0],
    ['受理时间(日)', 1],
    ['Date', 2],
    ['date', 3],
    [1, 0],
    [7, 6],
  ])('as %j', (wanted, index) => {
    expect(findColumn(HEADER, wanted)).toEqual({ ok: true, index });
  });

  test.each([
    ['DATE', 'column-ambiguous'],
    ['Note', 'column-ambiguous'],
    ['State', 'column-missing'],
    [8, 'column-missing'],
  ])('but not as %j: %s', (wanted, code) => {
    expect(findColumn(HEADER, wanted)).toEqual({ ok: false, code });
  });
});
