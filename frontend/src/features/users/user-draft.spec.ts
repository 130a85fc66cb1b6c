import { describe, expect, test } from '@jest/globals';
import type { User } from '../../api/governance-models.ts';
import { changedUser, draftOf, emptyDraft, invitedUser, isUsername, type UserDraft } from './user-draft.ts';

const chen: User = {
  username: 'chen.jing',
  displayName: '陈静',
  roles: ['analyst'],
  unit: 'BG',
  unitName: { zh: '滨港', en: 'Bingang' },
  department: null,
  active: true,
  version: 3,
  createdAt: '2026-11-01T00:00:00Z',
  lastSignInAt: null,
  invited: false,
  secondFactor: false,
  linkExpiresAt: null,
};

test('an edit carries the version it was made on and no empty department', () => {
  expect(changedUser({ ...draftOf(chen), displayName: ' 陈静 ', department: '  ' }, 3)).toEqual({
    displayName: '陈静',
    roles: ['analyst'],
    unit: 'BG',
    department: null,
    active: true,
    version: 3,
  });
});

test('an invited user has a username, and neither password, version nor state', () => {
  const draft: UserDraft = {
    ...emptyDraft('root'),
    username: ' li ',
    displayName: '李',
    roles: ['head'],
  };
  expect(invitedUser({ ...draft, department: '客服部' })).toEqual({
    username: 'li',
    displayName: '李',
    roles: ['head'],
    unit: 'root',
    department: '客服部',
  });
});

describe('usernames', () => {
  test.each(['ab', 'chen.jing', '0-0', 'a'.repeat(64)])('%s is one', (name) => {
    expect(isUsername(name)).toBe(true);
  });

  test.each(['', 'a', 'Chen', '.chen', '陈静', 'chen jing', 'a'.repeat(65)])('%j is none', (name) => {
    expect(isUsername(name)).toBe(false);
  });
});
