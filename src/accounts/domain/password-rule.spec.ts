import { describe, expect, test } from '@jest/globals';
import { PASSWORD_POLICIES } from './password-policy.ts';
import { checkPassword, kindsOf } from './password-rule.ts';

const NAME = 'chen.jing.li';

describe('under the policy asvs', () => {
  test.each([
    ['elf-zeichen', 'too-short'],
    ['', 'too-short'],
    // eleven signs outside the basic plane are 22 UTF-16 units
    ['😀'.repeat(11), 'too-short'],
    ['x1y'.repeat(86), 'too-long'],
    ['Chen.Jing.Li', 'is-username'],
    ['chen.jing.lichen.jing.li', 'is-username'],
    ['Password1234', 'too-common'],
    ['QWERTYUIOP123', 'too-common'],
    ['abababababab', 'too-common'],
  ])('the password %j is refused as %s', (password, reason) => {
    expect(checkPassword(password, NAME, PASSWORD_POLICIES.asvs)).toEqual({ ok: false, reason });
  });

  test.each(['zwölf Zeichen', '服务质量分析会议室在三楼东', 'correct horse battery staple', 'chen.jing.li is late'])(
    'the password %j is accepted',
    (password) => {
      expect(checkPassword(password, NAME, PASSWORD_POLICIES.asvs)).toEqual({ ok: true, value: password });
    },
  );
});

describe('under the policy mlps3', () => {
  test.each([
    ['aB3#xyz', 'too-short'],
    ['only small letters', 'too-few-kinds'],
    ['NurBuchstaben', 'too-few-kinds'],
    ['服务质量分析会议室', 'too-few-kinds'],
    ['Chen.Jing.Li', 'is-username'],
    ['Passw0rd!', 'too-common'],
    ['Admin@123', 'too-common'],
  ])('the password %j is refused as %s', (password, reason) => {
    expect(checkPassword(password, NAME, PASSWORD_POLICIES.mlps3)).toEqual({ ok: false, reason });
  });

  test.each(['kX9#mQ2v', 'Rote Linie', '服务质量ab12'])('the password %j is accepted', (password) => {
    expect(checkPassword(password, NAME, PASSWORD_POLICIES.mlps3)).toEqual({ ok: true, value: password });
  });
});

test.each([
  ['', 0],
  ['abc', 1],
  ['aBc', 2],
  ['aB3', 3],
  ['aB3 ', 4],
  ['密码', 1],
])('%j has %i kinds of signs', (password, kinds) => {
  expect(kindsOf(password)).toBe(kinds);
});
