import { SILENT } from './cities.ts';
import { accepted, type DemoOrder, fewer, order, told } from './demo-order.ts';
import { COUNTER, COURTESY, DORMITORIES, LEAFLETS, METRO, SUSPENSIONS } from './order-stories.ts';
import {
  AUGUST_ORDERS,
  CAPITAL_ORDERS,
  FIRST_ORDERS,
  LATEST_ORDERS,
  OCTOBER_ORDERS,
  type PastOrder,
  PROMOTION_ORDERS,
  SEPTEMBER_ORDERS,
  SPRING_ORDERS,
  SUMMER_ORDERS,
  TRAINING_ORDERS,
} from './past-orders.ts';

const NETWORK = ['root', '网络部'] as const;
const SERVICE = ['root', '客户服务部'] as const;
const COMPLIANCE = ['root', '合规部'] as const;

/** 督办12号: struck off, watched for twelve weeks, and back in the last three of them. */
const REBOUNDED = order(
  'supervision',
  ['beiyuan', null],
  told('误停机', '缴费后误停机投诉居全省之首，系统批量停机规则未复核。', '停机前人工复核，误停率降到万分之一以下。'),
  130,
  34,
  [
    ['progress', 118, 60, '批量停机改为逐笔复核'],
    ['evidence', 110, '回访样本.txt', '抽查停机记录60笔，均有复核'],
    ['submission', 108, '措施全部完成，请验收'],
    ['acceptance', { days: 148 }, '查验停机记录：60笔均有复核'],
    ['judgement', { days: 91 }],
    ['strike-off', { days: 88 }, '已固化'],
    ['judgement', { days: 66 }],
    ['judgement', { days: 45 }],
    ['judgement', { days: 24 }],
    ['judgement', { days: 3 }],
  ],
  fewer(SUSPENSIONS),
);

/** 督办33号. */
const BEYOND_REACH = order(
  'supervision',
  SERVICE,
  told('账单邮寄延误', '纸质账单邮寄延误投诉46件。', '平均在途时间缩到5天以内。'),
  104,
  40,
  [
    ['progress', 74, 30, '已与邮政对账，延误在末端投递'],
    ['keeping-open', 64, '末端投递不由公司掌握', '客户服务部', '账单以电子版为准，纸质账单可能晚到'],
  ],
);

/** 督办41号. */
const OVERRIDDEN = order(
  'supervision',
  ['hewan', null],
  told('服务态度', '河湾营业厅和上门人员服务态度投诉居全省之首。', '全员复训，态度类投诉降三成。'),
  88,
  26,
  [
    ...accepted(64, '复训签到表与暗访评分：均分由71升到83'),
    ['judgement', 22],
    ['override', 20, '复训和暗访已成制度', '暗访评分连续三月达标，投诉多为同一家代理厅，该厅已解约'],
  ],
  fewer(COURTESY),
);

/** 督办47号. */
const EFFECTIVE = order(
  'supervision',
  NETWORK,
  told('地铁1号线切换', '地铁1号线切换失败，澜州网络类投诉比平时多三成以上。', '切换成功率提到99%以上。'),
  84,
  50,
  [...accepted(48, '全线测试切换成功率99.4%'), ['judgement', 5]],
  fewer(METRO),
);

/** 督办49号. */
const WORSENED = order(
  'supervision',
  ['jinping', null],
  told('告知单', '营业厅业务告知单缺项，服务争议不断。', '告知单必填项补齐并抽查。'),
  80,
  60,
  [
    ...accepted(48, '抽查100张，齐全率96%'),
    ['judgement', 3],
    ['return', 2, '观察期内投诉不降反升，措施变差，要重拟', 20],
  ],
  fewer(LEAFLETS),
);

/** 督办50号. */
const TOO_FEW = order(
  'supervision',
  ['changyu', null],
  told('长屿客服', '长屿营业厅一人值守，客户等候时无人应答。', '增设预约台席，回访全部投诉客户。'),
  79,
  30,
  [
    ...accepted(54, '排班表与预约记录'),
    ['judgement', 22],
    ['observation', 21, '两个观察期合计不足20件，样本太少，延长观察', 8],
  ],
  fewer(COUNTER, 42),
);

/** 督办52号. */
const OBSERVED = order(
  'supervision',
  NETWORK,
  told('高校宿舍网速', '河湾高校宿舍晚间网速慢，新生返校后集中投诉。', '宿舍区扩容，晚间忙时速率达标。'),
  52,
  26,
  [
    ['progress', 45, 60, '6栋宿舍已扩容'],
    ['evidence', 35, '忙时速率测试.txt', '12栋宿舍忙时下行速率均在20兆以上'],
    ['submission', 34, '措施全部完成，请验收'],
    ['acceptance', { days: 42 }, '查验忙时速率测试：12栋均达标'],
  ],
  fewer(DORMITORIES),
);

/** 督办55号. */
const EXTENDED = order(
  'supervision',
  SERVICE,
  told('重复投诉', '同一事项三次以上来电的客户38户。', '逐户回访，重复投诉率降到7%以下。'),
  24,
  18,
  [
    ['progress', 12, 50, '回访19户'],
    ['extension', 8, 5, '另有8户在外地，需等其返回'],
    ['progress', 2, 72, '回访30户，尚余8户'],
  ],
);

/** 督办58号. */
const RETURNED = order(
  'supervision',
  NETWORK,
  told('澜州3处切换失败回访', '澜州3处切换失败已处理，客户未回访。', '回访全部投诉客户，附样本。'),
  22,
  22,
  [
    ['progress', 8, 90, '3处均已处理'],
    ['evidence', 4, '处理前后测试.txt', '3处切换成功率均在99%以上'],
    ['submission', 3, '请验收'],
    ['return', 2, '缺回访样本', 3],
  ],
);

const LINES = order(
  'supervision',
  ['root', '政企部'],
  told('政企专线开通', '专线开通超期12件。', '逐件清零，超期必报。'),
  16,
  22,
  [['progress', 5, 65, '已开通9件']],
);

/** 督办63号. */
const NEAR_DUE = order(
  'supervision',
  NETWORK,
  told('地铁2号线沿线掉话', '地铁2号线3站间掉话，8周98件。', '掉话率降到0.5%以下，附测试与回访。'),
  22,
  24,
  [['progress', 3, 84, '参数已调整，剩一站待测']],
);

/** 督办64号: what the second edition of the month's review comes from. */
const EXCLUSIONS: DemoOrder = {
  ...order(
    'supervision',
    COMPLIANCE,
    told('渔浦剔除复核', '渔浦上月申诉剔除偏多，且集中在月末。', '逐件复核上月剔除，不符合的恢复计入并重述。'),
    11,
    5,
    [
      ['progress', 9, 60, '12件中已复核8件'],
      ['evidence', 8, '剔除复核单.txt', '复核12件：9件符合剔除条件，3件驳回、恢复计入'],
      ['submission', 8, '复核完成，3件驳回，建议重述上月'],
      ['acceptance', 7, '查验复核单12份，驳回3件已恢复计入'],
      ['strike-off', 6, '上月评审已重述'],
    ],
  ),
  drafted: 11,
  asked: 11,
};

/** 督办65号. */
const REFUNDS = order(
  'supervision',
  SERVICE,
  told('退费时限', '退费承诺三个工作日，实际中位数五天。', '退费全程计时，超时自动升级。'),
  3,
  10,
  [['progress', 1, 20, '退费计时已上线，升级规则在配']],
);

/** 督办66号, signed the day it was drafted. */
const SILENCE: DemoOrder = {
  ...order('supervision', [SILENT, null], told('投诉数据报送', '投诉日报连日未报。', '当日补报，查明原因。'), 1, 3, []),
  drafted: 1,
  asked: 1,
};

/** 督办67号. */
const DRAFT: DemoOrder = {
  grade: 'supervision',
  unit: 'lanzhou',
  department: null,
  ...told('澜州退费口径', '重复扣费客户退费口径不一。', '统一退费口径，三日内办完在途工单。'),
  drafted: 1,
  asked: null,
  signed: null,
  given: 5,
  deeds: [],
  metric: null,
};

/** Orders of the inspection office, in the order of their numbers; those of the past between them. */
export const SUPERVISIONS: readonly (DemoOrder | readonly PastOrder[])[] = [
  FIRST_ORDERS,
  REBOUNDED,
  SPRING_ORDERS,
  BEYOND_REACH,
  SUMMER_ORDERS,
  OVERRIDDEN,
  AUGUST_ORDERS,
  EFFECTIVE,
  PROMOTION_ORDERS,
  WORSENED,
  TOO_FEW,
  CAPITAL_ORDERS,
  OBSERVED,
  SEPTEMBER_ORDERS,
  EXTENDED,
  OCTOBER_ORDERS,
  RETURNED,
  TRAINING_ORDERS,
  LINES,
  LATEST_ORDERS,
  NEAR_DUE,
  EXCLUSIONS,
  REFUNDS,
  SILENCE,
  DRAFT,
];
