import { describe, expect, test } from '@jest/globals';
import { freeName, isDeliverable, isFolderPath } from './folder-path.ts';

describe('a folder path', () => {
  test.each(['appeals', '白沙/申诉', 'a/b/c', 'in 2026', 'x.y'])('may be %j', (path) => {
    expect(isFolderPath(path)).toBe(true);
  });

  test.each([
    '',
    '.',
    '..',
    '../x',
    'x/../y',
    '/etc',
    'x/',
    'x//y',
    'C:\\x',
    'x\\y',
    '.ssh',
    'x/.git',
    'a\0b',
    ' x',
    'x.',
    'a/done',
    'a/'.repeat(101),
  ])('may not be %j', (path) => {
    expect(isFolderPath(path)).toBe(false);
  });
});

test.each([
  ['appeals.csv', true],
  ['申诉 11-22.xlsx', true],
  ['.hidden.csv', false],
  ['appeals.csv.part', false],
  ['appeals.TMP', false],
  ['~$appeals.xlsx', false],
  ['appeals.csv~', false],
  ['a\nb.csv', false],
])('%j is taken: %s', (name, taken) => {
  expect(isDeliverable(name)).toBe(taken);
});

test('a taken file keeps its name where it is free, and is numbered where it is not', () => {
  const there = ['a.csv', 'a (2).csv', 'b'];
  expect(['a.csv', 'b', 'c.csv', '.x'].map((name) => freeName(name, (each) => there.includes(each)))).toEqual([
    'a (3).csv',
    'b (2)',
    'c.csv',
    '.x',
  ]);
});
