import { expect, test } from '@jest/globals';
import { PHRASES } from './phrases.ts';
import { wording, type WordedEntry } from './wording.ts';

const entry: WordedEntry = { actor: 'chen', action: 'user.created', subject: { kind: 'user', id: 'wang' }, detail: {} };

test('an entry is a sentence in both languages', () => {
  expect(wording(entry)).toEqual({ zh: 'chen 新建用户 wang', en: 'chen created user wang' });
});

test('a refused sign-in says where it came from and why', () => {
  const detail = { address: '10.0.0.7', reason: 'wrong-password' };
  expect(wording({ ...entry, action: 'session.refused', detail })).toEqual({
    zh: '拒绝 wang 登录（来自 10.0.0.7）：密码错误',
    en: 'Sign-in of wang refused (from 10.0.0.7): wrong password',
  });
});

test('what the detail lacks is shown as a dash, and what an object inherits is no detail', () => {
  expect(wording({ ...entry, action: 'session.opened', detail: null }).en).toBe('chen signed in (from –)');
  expect(wording({ ...entry, action: 'constructor' }).en).toBe('chen did “constructor” to user wang');
});

test('an action without a phrase is named as it was recorded', () => {
  expect(wording({ ...entry, action: 'moon.landed', subject: { kind: 'moon', id: '1' } })).toEqual({
    zh: 'chen 执行了“moon.landed”，对象：moon 1',
    en: 'chen did “moon.landed” to moon 1',
  });
});

test('both languages of a phrase name the same things', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { zh, en } of Object.values(PHRASES)) expect(names(zh)).toEqual(names(en));
});
