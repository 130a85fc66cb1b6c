import { describe, expect, test } from '@jest/globals';
import type { Settings } from '../../platform/config/settings.ts';
import { SecretBox } from './secret-box.ts';

const box = (secret: string) => new SecretBox({ secret } as Settings);
const ours = box('a secret of the data folder, long enough');

describe('a sealed secret', () => {
  test('opens for its owner and shows nothing of the text', () => {
    const sealed = ours.seal('JBSWY3DPEHPK3PXP', '7');
    expect(ours.open(sealed, '7')).toBe('JBSWY3DPEHPK3PXP');
    expect(sealed.toString('latin1')).not.toContain('JBSWY');
    expect(ours.seal('JBSWY3DPEHPK3PXP', '7').equals(sealed)).toBe(false);
  });

  test('opens neither for another owner, nor under another key, nor altered, nor cut short', () => {
    const sealed = ours.seal('JBSWY3DPEHPK3PXP', '7');
    expect(ours.open(sealed, '8')).toBeNull();
    expect(box('another secret, which is long enough too').open(sealed, '7')).toBeNull();
    const altered = Buffer.from(sealed);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect(ours.open(altered, '7')).toBeNull();
    expect(ours.open(sealed.subarray(0, 28), '7')).toBeNull();
  });
});

test('the hash of a recovery code depends on the owner and on the key', () => {
  const hash = ours.codeHash('k7mpq-x2dsa', '7');
  expect(ours.codeHash('k7mpq-x2dsa', '7').equals(hash)).toBe(true);
  expect(ours.codeHash('k7mpq-x2dsa', '8').equals(hash)).toBe(false);
  expect(box('another secret, which is long enough too').codeHash('k7mpq-x2dsa', '7').equals(hash)).toBe(false);
});
