import { expect, test } from '@jest/globals';
import { typeTree } from './type-tree.ts';

test('types hang below their parents, in their order, and an orphan is not lost', () => {
  const type = (code: string, parent: string | null) => ({ code, parent, level: 1, name: { zh: code, en: '' } });
  expect(typeTree([type('fee', null), type('fee.double', 'fee'), type('lost', 'gone')], 'en')).toEqual([
    { value: 'fee', title: 'fee', children: [{ value: 'fee.double', title: 'fee.double', children: [] }] },
    { value: 'lost', title: 'lost', children: [] },
  ]);
});
