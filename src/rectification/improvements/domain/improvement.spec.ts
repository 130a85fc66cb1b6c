import { expect, test } from '@jest/globals';
import { readImprovements } from './improvement.ts';

const stated = (text: string) => ({ kind: 'process', text });

test.each([
  ['silence', undefined, undefined],
  ['a list of none', [], []],
  ['one, without the spaces around it', [stated(' 二次确认改为短信回执 ')], [stated('二次确认改为短信回执')]],
  [
    'the same words of two kinds',
    [stated('二次确认'), { kind: 'rule', text: '二次确认' }],
    [stated('二次确认'), { kind: 'rule', text: '二次确认' }],
  ],
])('takes %s', (_, body, value) => {
  expect(readImprovements(body)).toEqual({ ok: true, value });
});

test.each([
  ['no list', 'x', [['improvements', 'not-a-list']]],
  ['eleven', Array.from({ length: 11 }, (_, n) => stated(`第${n}项`)), [['improvements', 'too-many']]],
  ['an unknown kind', [{ kind: 'people', text: 'x' }], [['improvements.0.kind', 'not-a-choice']]],
  ['an empty text', [stated(' ')], [['improvements.0.text', 'text-missing']]],
  ['a text of 501 characters', [stated('字'.repeat(501))], [['improvements.0.text', 'too-long']]],
  ['another member', [{ ...stated('x'), by: 'me' }], [['improvements.0.by', 'unknown-field']]],
  ['one twice', [stated('x'), stated('y'), stated(' x')], [['improvements.2', 'twice']]],
])('refuses %s', (_, body, faults) => {
  const read = readImprovements(body);
  expect(read.ok ? [] : read.reason.map(({ field, code }) => [field, code])).toEqual(faults);
});
