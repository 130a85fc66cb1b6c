import { expect, test } from '@jest/globals';
import { proposedCode } from './entry-code.ts';

test.each([
  ['Data packs (5G)', 'data-packs-5g'],
  ['  Roaming — café ', 'roaming-cafe'],
  ['流量包', ''],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('%j is proposed the code %j', (name, code) => {
  expect(proposedCode(name)).toBe(code);
});
