/** The same in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** One phrase per action; `{actor}`, `{subject}` and members of the detail are filled in. */
export const PHRASES: Readonly<Record<string, Sentence>> = {
  'session.opened': { zh: '{actor} 登录（来自 {address}）', en: '{actor} signed in (from {address})' },
  'session.closed': { zh: '{actor} 退出登录', en: '{actor} signed out' },
  'session.refused': {
    zh: '拒绝 {subject} 登录（来自 {address}）：{reason}',
    en: 'Sign-in of {subject} refused (from {address}): {reason}',
  },
  'user.created': { zh: '{actor} 新建用户 {subject}', en: '{actor} created user {subject}' },
  'user.changed': { zh: '{actor} 修改用户 {subject}', en: '{actor} changed user {subject}' },
  'user.password-set': { zh: '{actor} 为 {subject} 设置新密码', en: '{actor} set a new password for {subject}' },
  'unit.created': { zh: '{actor} 新建单位 {subject}', en: '{actor} created unit {subject}' },
  'unit.renamed': { zh: '{actor} 修改单位 {subject}', en: '{actor} renamed unit {subject}' },
  'customer-base.written': {
    zh: '{actor} 写入用户基数（序列 {subject}）',
    en: '{actor} wrote the customer base (series {subject})',
  },
};

export const REASONS: Readonly<Record<string, Sentence>> = {
  'unknown-user': { zh: '没有此用户', en: 'no such user' },
  'wrong-password': { zh: '密码错误', en: 'wrong password' },
  'inactive-user': { zh: '用户已停用', en: 'user deactivated' },
};
