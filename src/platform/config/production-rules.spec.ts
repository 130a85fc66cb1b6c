import { describe, expect, test } from '@jest/globals';
import { productionFault } from './production-rules.ts';

const STRONG = 'Zk3vQ9pL7xW2mR8tB5nH1cJ6dF4gS0yA';

describe('production', () => {
  test('a strong secret and no debugger are accepted', () => {
    expect(productionFault({ secret: STRONG, adminPassword: 'stapler-orbit-canoe' }, {}, false)).toBeNull();
  });

  test.each([
    [STRONG.slice(1), 'has fewer than 32 characters'],
    ['change-me-please-this-is-the-default-0', 'looks like a default'],
    ['my-very-own-secret-for-the-whole-house', 'looks like a default'],
    ['ababababababababababababababababababab', 'has fewer than 10 different characters'],
  ])('the secret %s is refused', (secret, reason) => {
    expect(productionFault({ secret, adminPassword: null }, {}, false)).toBe(
      `in production REDLINE_SECRET must be hard to guess, but it ${reason}`,
    );
  });

  test.each(['admin', 'Password123', 'redline!', 'change-me'])('the first password %s is refused', (adminPassword) => {
    expect(productionFault({ secret: STRONG, adminPassword }, {}, false)).toBe(
      'in production REDLINE_ADMIN_PASSWORD must not be a well-known one',
    );
  });

  test('an open debugger is refused', () => {
    expect(productionFault({ secret: STRONG, adminPassword: null }, {}, true)).toBe(
      'the debugger (--inspect) must be off in production',
    );
  });

  test('DEBUG is refused', () => {
    expect(productionFault({ secret: STRONG, adminPassword: null }, { DEBUG: '*' }, false)).toBe(
      'DEBUG must not be set in production',
    );
  });
});
