import type { TicketType } from './ticket-types.ts';

/** An order of the inspection office that was struck off long ago (DEMO §7, 历史52). Days are working days before the present one. */
export interface PastOrder {
  readonly drafted: number;
  readonly unit: string;
  readonly department: string | null;
  readonly title: string;
  /** What it was to have fewer of, and where; null where nothing was measured. */
  readonly metric: { readonly unit: string; readonly type: TicketType } | null;
  /** Why it was struck off although no effect was shown; null where one was. */
  readonly override: string | null;
}

const measured = (
  drafted: number,
  unit: string,
  type: TicketType,
  title: string,
  override: string | null = null,
): PastOrder => ({ drafted, unit, department: null, title, metric: { unit, type }, override });

/** A department's, measured in the city where it began. */
const ofDepartment = (
  drafted: number,
  department: string,
  unit: string,
  type: TicketType,
  title: string,
): PastOrder => ({ drafted, unit: 'root', department, title, metric: { unit, type }, override: null });

const unmeasured = (drafted: number, unit: string, department: string | null, title: string): PastOrder => ({
  drafted,
  unit,
  department,
  title,
  metric: null,
  override: null,
});

/** In the order of their numbers: 1 to 11. */
export const FIRST_ORDERS: readonly PastOrder[] = [
  measured(214, 'xiuchuan', 'charging', '秀川套餐变更扣费争议'),
  measured(207, 'yunling', 'charging', '云岭副卡月租扣费争议'),
  measured(205, 'beiyuan', 'network', '北原城中村弱覆盖'),
  measured(200, 'jinping', 'charging', '金坪合约到期续约扣费'),
  measured(198, 'hewan', 'charging', '河湾国内漫游包扣费'),
  measured(193, 'donglu', 'charging', '东麓家庭套餐拆分扣费'),
  measured(186, 'bingang', 'broadband', '滨港新小区装机排期'),
  measured(179, 'beiyuan', 'attitude', '北原营业厅服务态度'),
  measured(172, 'yunling', 'payment', '云岭充值到账延迟'),
  measured(158, 'hewan', 'marketing', '河湾外呼营销扰民', '外呼频次已按规定限到每月一次，剩余投诉为存量名单'),
  unmeasured(141, 'root', '合规部', '投诉台账字段补齐'),
];

/** 13 to 32. */
export const SPRING_ORDERS: readonly PastOrder[] = [
  measured(131, 'beiyuan', 'charging', '北原流量超套扣费提醒'),
  ofDepartment(130, '装维中心', 'lanzhou', 'broadband', '澜州宽带移机超期'),
  measured(128, 'bingang', 'marketing', '滨港校园促销承诺不兑现'),
  measured(127, 'shiqiao', 'portability', '石桥携转协议期解释'),
  measured(126, 'jinping', 'network', '金坪工业园网速慢', '两处扩容已开通，客户回访满意；园区新迁入企业使话务翻番'),
  unmeasured(125, 'root', '信息技术部', '账单重推失败清单核对'),
  measured(123, 'donglu', 'marketing', '东麓代理商虚假宣传'),
  measured(122, 'baisha', 'network', '白沙沿海公路覆盖'),
  measured(121, 'meiling', 'broadband', '梅岭光猫更换积压'),
  measured(120, 'xiuchuan', 'network', '秀川高铁站拥塞'),
  measured(118, 'yunling', 'network', '云岭山区基站停电'),
  measured(117, 'bingang', 'portability', '滨港携出挽留话术'),
  measured(116, 'yantan', 'charging', '雁滩增值业务退订扣费', '退订入口已上线，退费全部办结，同意销号'),
  measured(116, 'hewan', 'portability', '河湾携转受理条件告知'),
  measured(114, 'jinping', 'attitude', '金坪热线转接推诿'),
  unmeasured(112, 'root', '客户服务部', '首问负责制培训'),
  measured(111, 'donglu', 'broadband', '东麓宽带报修二次上门'),
  measured(110, 'shiqiao', 'marketing', '石桥礼品兑换纠纷', '礼品全部补发，名单逐户核对无遗漏'),
  measured(108, 'yupu', 'portability', '渔浦携入开通超时'),
  unmeasured(107, 'lanzhou', null, '澜州总经理信箱超期回复'),
];

/** 34 to 40. */
export const SUMMER_ORDERS: readonly PastOrder[] = [
  measured(105, 'baisha', 'broadband', '白沙拆机押金退还'),
  measured(103, 'bingang', 'attitude', '滨港上门人员服务规范'),
  measured(101, 'xiuchuan', 'marketing', '秀川校园促销告知'),
  measured(99, 'donglu', 'portability', '东麓携转资格短信有误'),
  measured(97, 'shiqiao', 'charging', '石桥来电名片扣费'),
  measured(95, 'meiling', 'attitude', '梅岭营业厅排队引发的态度投诉'),
  measured(93, 'lanzhou', 'attitude', '澜州退费解释口径'),
];

/** 42 to 46. */
export const AUGUST_ORDERS: readonly PastOrder[] = [
  measured(89, 'yantan', 'marketing', '雁滩以旧换新宣传不符'),
  measured(89, 'yupu', 'broadband', '渔浦渔村宽带中断'),
  measured(88, 'jinping', 'broadband', '金坪宽带提速未到位'),
  measured(88, 'meiling', 'marketing', '梅岭合约机赠品缺货'),
  measured(87, 'bingang', 'network', '滨港开学季校园网络'),
];

/** 48. */
export const PROMOTION_ORDERS: readonly PastOrder[] = [measured(85, 'yupu', 'marketing', '渔浦乡镇促销点资费公示')];

/** 51. */
export const CAPITAL_ORDERS: readonly PastOrder[] = [
  ofDepartment(80, '市场部', 'lanzhou', 'marketing', '澜州合约机宣传单张'),
];

/** 53 and 54. */
export const SEPTEMBER_ORDERS: readonly PastOrder[] = [
  unmeasured(52, 'root', '网络部', '基站停电应急预案'),
  unmeasured(45, 'root', '客户服务部', '投诉录音抽检制度'),
];

/** 56 and 57. */
export const OCTOBER_ORDERS: readonly PastOrder[] = [
  unmeasured(25, 'root', '市场部', '宣传物料双人审核'),
  unmeasured(25, 'meiling', null, '梅岭10月用户数报送'),
];

/** 59. */
export const TRAINING_ORDERS: readonly PastOrder[] = [unmeasured(24, 'root', '装维中心', '装维人员着装与工牌')];

/** 62. */
export const LATEST_ORDERS: readonly PastOrder[] = [unmeasured(23, 'root', '信息技术部', '退费清单每日对账')];

export const PAST_ORDERS: readonly PastOrder[] = [
  ...FIRST_ORDERS,
  ...SPRING_ORDERS,
  ...SUMMER_ORDERS,
  ...AUGUST_ORDERS,
  ...PROMOTION_ORDERS,
  ...CAPITAL_ORDERS,
  ...SEPTEMBER_ORDERS,
  ...OCTOBER_ORDERS,
  ...TRAINING_ORDERS,
  ...LATEST_ORDERS,
];
