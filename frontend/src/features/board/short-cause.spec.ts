import { expect, test } from '@jest/globals';
import { shortCause } from './short-cause.ts';

function causes(...names: string[]) {
  return names.map((name) => ({ name: { zh: name, en: name }, count: '1' }));
}

test.each([
  ['nothing where there is no cause', [], ''],
  ['one that fits', ['重复扣费'], '重复扣费'],
  ['two that fit together in ten characters', ['携转纠纷', '宽带装移机'], '携转纠纷、宽带装移机'],
  ['the first alone where both are too long', ['携号转网纠纷', '宽带装移机'], '携号转网纠纷'],
  ['a part of one that is too long, marked as cut', ['流量叠加包重复扣费和退费'], '流量叠加包重复扣费…'],
])('a cause of the list is %s', (_, names, text) => {
  expect(shortCause(causes(...names), 'zh')).toBe(text);
});

test.each([
  [['Unexplained charges', 'Roaming'], 'Unexplained charges'],
  [['Roaming', 'Coverage'], 'Roaming, Coverage'],
  [['Broadband installation and repair'], 'Broadband installa…'],
])('a Latin letter takes half the room: %j is %s', (names, text) => {
  expect(shortCause(causes(...names), 'en')).toBe(text);
});
