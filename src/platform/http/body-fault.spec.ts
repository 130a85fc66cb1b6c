import { describe, expect, test } from '@jest/globals';
import { bodyFault } from './body-fault.ts';

const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
const record = (fields: number) => Object.fromEntries(Array.from({ length: fields }, (_, i) => [`f${i}`, i]));
const items = (count: number) => Array.from({ length: count }, () => ({ a: 1 }));

describe('a body', () => {
  test.each<[string, unknown, string | undefined]>([
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a text', '𠀀龙', undefined],
    ['32 lists in one another', nested(32), undefined],
    ['34 lists in one another', nested(34), 'too-deep'],
    ['100,000 lists in one another', nested(100_000), 'too-deep'],
    ['5,000 fields', record(5_000), undefined],
    ['5,001 fields', record(5_001), 'too-many-fields'],
    ['5,001 fields further in', { a: [record(5_001)] }, 'too-many-fields'],
    ['100,000 values', { a: items(49_999) }, undefined],
    ['100,001 values', { a: items(50_000) }, 'too-many-values'],
    ['a list of 100,001', Array.from({ length: 100_001 }, () => 1), 'too-many-values'],
    ['a field that would be its prototype', JSON.parse('{"a":{"__proto__":1}}'), 'reserved-name'],
    ['NUL', { a: ['x\0'] }, 'unstorable-text'],
    ['half a surrogate pair', '\ud800x', 'unstorable-text'],
    ['half a surrogate pair in a name', { a: { '\udc00': 1 } }, 'unstorable-text'],
  ])('of %s', (_, body, fault) => {
    expect(bodyFault(body)?.code).toBe(fault);
  });

  test('names the place of a bad text', () => {
    expect(bodyFault({ a: [{ b: 'x\0' }] })).toEqual({ code: 'unstorable-text', field: 'a.0.b' });
    expect(bodyFault('x\0', 'number')).toEqual({ code: 'unstorable-text', field: 'number' });
  });
});
