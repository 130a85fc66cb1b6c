import type { Role } from '../../accounts/domain/permissions.ts';
import { OVER } from './cities.ts';

/** Somebody of the demo company, to sign in as. */
export interface DemoSignIn {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The unit whose sub-tree they see. */
  readonly unit: string;
  readonly department: string | null;
  /** What there is to see as this person. */
  readonly purpose: { readonly zh: string; readonly en: string };
}

/** Known to everyone while the demo is there, and shown on the sign-in page. */
export const DEMO_PASSWORD = 'Lingjiang-demo-2026';

/** The people of DEMO §10. */
export const SIGN_INS: readonly DemoSignIn[] = [
  person('chen', '陈副总', ['executive'], '全省：红线看板', 'The company: the board of red lines'),
  person('zhou', '周总经理', ['signatory'], '签发：手机上也可以', 'Signs, also on a phone'),
  person('li', '合规部 李', ['compliance'], '评审、重述、简报', 'Reviews, a restatement, briefings', '合规部'),
  person('duban', '督查办', ['inspection'], '督办与核查', 'Inspection office', '督查办'),
  person('wang', '网络部 王总', ['head'], '网络部的投诉', 'Complaints of the network department', '网络部'),
  { ...person('liu', '滨港 刘总', ['head'], '只看滨港', 'One city only'), unit: OVER },
  person('zhao', '分析师 赵', ['analyst'], '导入今早的日报', 'Imports the morning file'),
];

function person(
  username: string,
  name: string,
  roles: readonly Role[],
  zh: string,
  en: string,
  department: string | null = null,
): DemoSignIn {
  return { username, name, roles, unit: 'root', department, purpose: { zh, en } };
}
