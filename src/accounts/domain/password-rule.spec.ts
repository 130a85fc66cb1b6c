import { expect, test } from '@jest/globals';
import { checkPassword } from './password-rule.ts';

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
  ['aaaaaaaaaaaa', 'too-common'],
  ['abababababab', 'too-common'],
])('the password %j of chen.jing.li is refused as %s', (password, reason) => {
  expect(checkPassword(password, 'chen.jing.li')).toEqual({ ok: false, reason });
});

test.each(['zwölf Zeichen', '服务质量分析会议室在三楼东', 'correct horse battery staple', 'chen.jing.li is late'])(
  'the password %j is accepted',
  (password) => {
    expect(checkPassword(password, 'chen.jing.li')).toEqual({ ok: true, value: password });
  },
);
