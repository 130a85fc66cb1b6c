import { describe, expect, test } from '@jest/globals';
import type { User } from '../../api/governance-models.ts';
import { changedUser, draftOf, emptyDraft, isUsername, newUser, passwordFault, type UserDraft } from './user-draft.ts';

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

test('a new user has a username and a password, and neither version nor state', () => {
  const draft: UserDraft = {
    ...emptyDraft('root'),
    username: ' li ',
    displayName: '李',
    roles: ['head'],
    password: 'a b c d e f g',
  };
  expect(newUser({ ...draft, department: '客服部' })).toEqual({
    username: 'li',
    password: 'a b c d e f g',
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

describe('passwords', () => {
  test.each([
    ['short pass', 'too-short'],
    ['exactly12sgn', null],
    ['一二三四五六七八九十甲乙', null],
    ['chenjingchenjing', 'is-username'],
    ['ababababababab', 'too-common'],
    ['x y z'.repeat(60), 'too-long'],
    ['correct horse battery', null],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, 'chenjing')).toBe(fault);
  });
});
