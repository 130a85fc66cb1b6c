import { describe, expect, test } from '@jest/globals';
import type { DateChoice, ImportPreview } from '../../api/data-models.ts';
import { dateChoiceOf, examplesOf, type MappingEdit, wordsOf } from './mapping-edit.ts';
import { emptyField } from './mapping-draft.ts';

const choice: DateChoice = { example: '11/12/26', cells: 2, plain: 0, readings: [] };
const raw = {
  columns: ['Date', 'Time', 'Via'],
  facts: [
    { filled: 2, examples: ['11/12/26', '12/12/26'], words: null, dates: choice },
    { filled: 1, examples: ['8:00'], words: null, dates: null },
    { filled: 2, examples: ['Phone'], words: ['Phone', 'Web'], dates: null },
  ],
  sample: [
    { line: 2, values: { Date: '11/12/26', Time: '8:00' } },
    { line: 3, values: { Date: '12/12/26', Time: '' } },
  ],
} as unknown as ImportPreview;
const edit = { raw, joinedDates: { closedAt: choice } } as unknown as MappingEdit;
const field = (name: string, ...columns: (string | number)[]) => ({ ...emptyField(name), columns });

describe('what the first rows hold', () => {
  test('in one column, by its header or its place', () => {
    expect(examplesOf(raw, ['Date'])).toEqual(['11/12/26', '12/12/26']);
    expect(examplesOf(raw, [2])).toEqual(['8:00']);
  });

  test('in several columns row by row, without the rows that have nothing', () => {
    expect(examplesOf(raw, ['Date', 'Time'])).toEqual(['11/12/26 8:00', '12/12/26']);
    expect(examplesOf(raw, ['nowhere'])).toEqual([]);
  });
});

describe('the readings of a date', () => {
  test('are those of its column, or of what its columns give together', () => {
    expect(dateChoiceOf(edit, field('receivedAt', 'Date'))).toBe(choice);
    expect(dateChoiceOf(edit, field('closedAt', 'Date', 'Time'))).toBe(choice);
    expect(dateChoiceOf(edit, field('dueAt', 'Date', 'Time'))).toBeNull();
    expect(dateChoiceOf(edit, field('dueAt', 'Time'))).toBeNull();
    expect(dateChoiceOf(edit, field('dueAt'))).toBeNull();
  });
});

test('the words of a field are those of its only column', () => {
  expect(wordsOf(edit, field('channel', 'Via'))).toEqual(['Phone', 'Web']);
  expect(wordsOf(edit, field('channel', 'Date'))).toBeNull();
  expect(wordsOf(edit, field('text', 'Via', 'Date'))).toBeNull();
});
