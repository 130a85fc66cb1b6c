import { expect, test } from '@jest/globals';
import { PERMISSION_NAMES } from './permissions.ts';
import { scopesBeyond, TOKEN_SCOPES } from './token-scopes.ts';

test.each([
  [['analyst'] as const, ['imports.write', 'complaints.read'] as const, []],
  [['analyst'] as const, ['imports.write', 'users.read'] as const, ['users.read']],
  [['head', 'analyst'] as const, ['briefings.read', 'imports.write'] as const, []],
  // nobody's token changes how its owner signs in, makes further tokens or names a substitute
  [['administrator'] as const, ['account.own', 'tokens.own', 'substitutes.own'] as const, 'all'],
])('a token of %j with the scopes %j goes too far by %j', (roles, scopes, beyond) => {
  expect(scopesBeyond(roles, scopes)).toEqual(beyond === 'all' ? scopes : beyond);
});

test('every permission but the personal ones can be a scope', () => {
  expect(TOKEN_SCOPES).toHaveLength(PERMISSION_NAMES.length - 3);
  expect(TOKEN_SCOPES).toContain('imports.write');
});
