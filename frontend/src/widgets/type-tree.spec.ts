import { expect, test } from '@jest/globals';
import { typeTree } from './type-tree.ts';

test('types keep their place in the tree and are named in the language of the screen', () => {
  const double = { code: 'fee.double', name: { zh: '重复扣费', en: '' }, children: [] };
  const fee = { code: 'fee', name: { zh: '资费扣费', en: 'Charges' }, children: [double] };
  expect(typeTree([fee], 'en')).toEqual([
    { value: 'fee', title: 'Charges', children: [{ value: 'fee.double', title: '重复扣费', children: [] }] },
  ]);
});
