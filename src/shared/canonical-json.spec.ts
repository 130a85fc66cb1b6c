import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  test('sorts keys at every depth and adds no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '红线' }], a: true })).toBe('{"a":true,"b":[1,{"c":"红线","d":null}]}');
  });

  test('is the same for the same value however it was built', () => {
    expect(canonicalJson({ x: '1', y: '2' })).toBe(canonicalJson({ y: '2', x: '1' }));
  });

  test('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  });

  test('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow('not a JSON number');
  });
});
