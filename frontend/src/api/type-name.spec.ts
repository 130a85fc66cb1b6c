import { expect, test } from '@jest/globals';
import { typeName } from './type-name.ts';

test('a type is called by its name, however deep it stands', () => {
  const double = { code: 'fee.double', name: { zh: '重复扣费', en: 'Charged twice' }, children: [] };
  const fee = { code: 'fee', name: { zh: '资费扣费', en: 'Charges' }, children: [double] };
  expect([typeName([fee], 'fee.double', 'en'), typeName([fee], 'none', 'en')]).toEqual(['Charged twice', undefined]);
});
