import { Mix } from './random.ts';
import { TICKET_TYPES, type TicketType } from './ticket-types.ts';

/** Second-line work orders of the whole company on an ordinary day: 5,500 a month, with those the orders tell of. */
export const TICKETS_A_DAY = (5300 * 12) / 365;
/** Shares of DEMO §3, in percent. */
export const TICKET_SHARES: Readonly<Record<TicketType, number>> = {
  charging: 36,
  'unexplained-charge': 2,
  network: 29,
  marketing: 18,
  broadband: 6,
  portability: 3,
  payment: 2,
  attitude: 2,
  roaming: 1,
  other: 1,
};
const SHARES = Object.entries(TICKET_SHARES).map(([code, share]): [string, number] => [
  TICKET_TYPES[code as TicketType],
  share,
]);

export const TICKET_MIX = new Mix(SHARES);
/** While many are abroad. */
export const TICKET_MIX_ABROAD = new Mix(
  SHARES.map(([type, share]): [string, number] => [type, type === TICKET_TYPES.roaming ? share * 2 : share]),
);
/** Contacts by type, whose daily totals are kept for nine types. */
export const CONTACT_SHARES: readonly (readonly [string, number])[] = [
  ['资费扣费', 36],
  ['网络质量', 24],
  ['营销宣传', 14],
  ['宽带装维', 9],
  ['携号转网', 3],
  ['充值缴费', 7],
  ['客服态度', 2],
  ['国际漫游', 2],
  ['其他', 3],
];
export const CONTACT_MIX = new Mix(CONTACT_SHARES);

/** Appeals other than about unexplained charges; the regulator's 服务争议 names what the company calls by its own types. */
export const APPEAL_MIX = new Mix<string>([
  ['资费扣费', 29],
  ['服务争议 / 营销宣传', 17],
  ['服务争议 / 宽带装维', 9],
  ['服务争议 / 客服态度', 6],
  ['服务争议 / 充值缴费', 3],
  ['网络质量', 15],
  ['携号转网', 8],
  ['其他', 3],
]);

/** The departments that answer for complaints (DEMO §2). */
export const OWN_DEPARTMENTS = ['市场部', '网络部', '信息技术部', '装维中心', '政企部', '客户服务部'] as const;

/** Who answers for a type; over all tickets 市场部 34, 网络部 29, 信息技术部 22, 装维中心 7, 政企部 6, 客户服务部 2. */
const DEPARTMENTS: Readonly<Record<string, Mix<string>>> = {
  资费扣费: new Mix([
    ['信息技术部', 18.5],
    ['市场部', 14.5],
    ['政企部', 3],
  ]),
  不明扣费: new Mix([
    ['信息技术部', 1.5],
    ['市场部', 0.5],
  ]),
  网络质量: new Mix([['网络部', 1]]),
  营销宣传: new Mix([
    ['市场部', 16],
    ['政企部', 2],
  ]),
  宽带装维: new Mix([['装维中心', 1]]),
  携号转网: new Mix([['市场部', 1]]),
  充值缴费: new Mix([['信息技术部', 1]]),
  客服态度: new Mix([['客户服务部', 1]]),
  国际漫游: new Mix([['市场部', 1]]),
};
const OTHER_DEPARTMENTS = new Mix([
  ['装维中心', 1],
  ['政企部', 1],
]);

export function departmentsOf(type: string): Mix<string> {
  return DEPARTMENTS[type] ?? OTHER_DEPARTMENTS;
}

export const CHANNELS = new Mix([
  ['10086', 61],
  ['营业厅', 14],
  ['App', 13],
  ['12345', 5],
  ['通管局', 4],
  ['总经理信箱', 2],
  ['其他', 1],
]);
export const LEVELS = new Mix([
  ['常规', 88],
  ['疑难', 9],
  ['重大紧急', 2.6],
  ['外部仲裁', 0.4],
]);
export const TIERS = new Mix([
  ['高', 12],
  ['中', 33],
  ['大众', 55],
]);
export const AGES = new Mix([
  ['18–29', 21],
  ['30–44', 34],
  ['45–59', 27],
  ['60以上', 18],
]);
export const REGIONS = new Mix([
  ['城区', 64],
  ['乡镇', 24],
  ['农村', 12],
]);
/** Age and region are known of so many. */
export const KNOWN = 0.71;
