import { defineLabels } from '../language/labels.ts';

/** What every form that asks for a new password says. */
export const passwordLabels = defineLabels(
  {
    newPassword: '新密码',
    rule: (shortest: string) => `至少${shortest}个字符，不限种类，可以是一句话；不能是用户名，也不能是常见密码。`,
    ruleOfKinds: (shortest: string, kinds: string) =>
      `至少${shortest}个字符，小写字母、大写字母、数字、其他符号四类中占${kinds}类；不能是用户名，也不能是常见密码。`,
    history: (count: string) => `不能与最近${count}次用过的相同。`,
    strength: {
      enough: '强度：合格，再长一些更好',
      good: '强度：好',
      strong: '强度：很好',
    },
    gaps: {
      'too-short': (shortest: string) => `还不够长：至少${shortest}个字符`,
      'too-long': '太长：至多256个字符',
      'too-few-kinds': (kinds: string) => `种类不够：小写、大写、数字、其他符号四类中占${kinds}类`,
      'is-username': '不能是用户名',
      'too-common': '太常见，谁都会先试它',
    },
    refused: {
      'used-before': '最近用过这个密码，请换一个',
      wrong: '现在的密码不对',
    },
  },
  {
    newPassword: 'New password',
    rule: (shortest: string) =>
      `At least ${shortest} characters of any kind, a sentence will do; not the username and not a commonly used password.`,
    ruleOfKinds: (shortest: string, kinds: string) =>
      `At least ${shortest} characters, with ${kinds} of: small letters, capital letters, digits, other signs; not the username and not a commonly used password.`,
    history: (count: string) => `None of the last ${count} passwords.`,
    strength: {
      enough: 'Strength: sufficient, longer is better',
      good: 'Strength: good',
      strong: 'Strength: very good',
    },
    gaps: {
      'too-short': (shortest: string) => `Not long enough yet: at least ${shortest} characters`,
      'too-long': 'Too long: at most 256 characters',
      'too-few-kinds': (kinds: string) =>
        `Too few kinds: ${kinds} of small letters, capital letters, digits, other signs`,
      'is-username': 'It must not be the username',
      'too-common': 'Among the first that anybody would try',
    },
    refused: {
      'used-before': 'This password was used lately; choose another',
      wrong: 'This is not your present password',
    },
  },
);
