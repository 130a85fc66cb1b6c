import type { OrderGrade } from '../../rectification/domain/order-number.ts';
import { AT_YEAR_END, SILENT } from './cities.ts';
import { INSTALLATIONS, LEAFLETS } from './measured-stories.ts';
import { PORTABILITY } from './portability.ts';

/** What became of one of the demo's orders, so many working days before the present one. */
export type DemoDeed =
  | readonly ['signature-request' | 'signature' | 'acknowledgement', ago: number]
  /** What was observed until then is judged by the counts. */
  | readonly ['judgement', ago: number]
  | readonly ['progress', ago: number, share: number, note: string]
  | readonly ['evidence', ago: number, name: string, text: string]
  | readonly ['submission' | 'acceptance' | 'strike-off' | 'withdrawal', ago: number, note: string]
  /** To be mended within so many working days. */
  | readonly ['return', ago: number, note: string, mendIn: number]
  /** Asked for and granted, to so many working days after the present one. */
  | readonly ['extension', ago: number, until: number, reason: string]
  | readonly ['keeping-open', ago: number, note: string, owner: string, wording: string]
  | readonly ['reopening', ago: number, note: string, dueIn: number];

export interface DemoMetric {
  readonly unit: string;
  readonly type: string;
  readonly days: number;
  readonly reduction: number;
}

/** One of the demo's orders (DEMO §7). Days are working days: before the present one where `ago` is said. */
export interface DemoOrder {
  readonly grade: OrderGrade;
  readonly unit: string;
  readonly department: string | null;
  readonly title: string;
  readonly problem: string;
  readonly requirement: string;
  readonly drafted: number;
  /** When it was asked to be signed; null for a draft. */
  readonly asked: number | null;
  /** When it was signed; null while it waits. */
  readonly signed: number | null;
  /** What it is to achieve: fewer tickets of a type in a unit; null where nothing is measured. */
  readonly metric: DemoMetric | null;
  /** Working days it was given from its signature, or from today while it has none. */
  readonly given: number;
  readonly deeds: readonly DemoDeed[];
}

type Told = Pick<DemoOrder, 'title' | 'problem' | 'requirement'>;

const told = (title: string, problem: string, requirement: string): Told => ({ title, problem, requirement });

/** Work done, shown and accepted, one after the other, ending so many working days ago. */
function doneBy(ago: number, proof: string): DemoDeed[] {
  return [
    ['progress', ago + 12, 60, '短期措施已落实'],
    ['evidence', ago + 6, '回访样本.txt', proof],
    ['submission', ago + 5, '措施全部完成，请验收'],
    ['acceptance', ago + 3, `查验回访样本与系统记录：${proof}`],
  ];
}

function order(
  grade: OrderGrade,
  [unit, department]: readonly [string, string | null],
  what: Told,
  signed: number,
  given: number,
  deeds: readonly DemoDeed[],
  metric: DemoMetric | null = null,
): DemoOrder {
  return { grade, unit, department, ...what, drafted: signed + 2, asked: signed + 1, signed, given, deeds, metric };
}

/** Everything that becomes of an order once it is drafted: asked for, signed, signed for the day after, worked on. */
export function courseOf({ asked, signed, deeds }: DemoOrder): DemoDeed[] {
  if (asked === null) return [];
  if (signed === null) return [['signature-request', asked]];
  const isReceived = signed > 1 && deeds[0]?.[0] !== 'withdrawal';
  const received: DemoDeed[] = isReceived ? [['acknowledgement', signed - 1]] : [];
  return [['signature-request', asked], ['signature', signed], ...received, ...deeds];
}

const NETWORK = ['root', '网络部'] as const;
const MARKET = ['root', '市场部'] as const;
const BILLING = ['root', '信息技术部'] as const;
const SERVICE = ['root', '客户服务部'] as const;

/** Orders the general manager signed, in the order of their numbers. */
export const DIRECTIVES: readonly DemoOrder[] = [
  order(
    'directive',
    MARKET,
    told('增值业务二次确认', '增值业务订购未经二次确认，不明扣费投诉连续两季上升。', '全部增值业务上线短信二次确认。'),
    200,
    30,
    [...doneBy(172, '抽查50笔订购，均有二次确认记录'), ['strike-off', 168, '流程已固化，纳入日常检查']],
  ),
  order(
    'directive',
    NETWORK,
    told('渔浦湾弱覆盖', '渔浦湾沿岸弱覆盖，近8周网络类工单96件。', '新开2站，优化邻区，弱覆盖投诉减半。'),
    180,
    40,
    [...doneBy(142, '测试前后对比：弱覆盖路段由17%降到4%'), ['strike-off', 138, '回访30户均满意']],
  ),
  order(
    'directive',
    BILLING,
    told('账单展示', '账单项目名称晦涩，查询解释类投诉占资费投诉三成。', '账单分组展示，名称口语化。'),
    150,
    30,
    [...doneBy(122, '新版账单截图与用户测试记录'), ['strike-off', 118, '已按计划上线']],
  ),
  order(
    'directive',
    ['xiuchuan', null],
    told('携转资格审核前移', '携号转网申诉集中在资格查询口径不一致。', '资格审核前移到受理前，一次告知。'),
    96,
    60,
    doneBy(PORTABILITY.mended, '抽查携转工单40件，均一次告知'),
    { unit: PORTABILITY.city, type: 'portability', days: 42, reduction: 30 },
  ),
  order(
    'directive',
    ['shiqiao', null],
    told('装移机超时', '装移机超时投诉居全省之首，是同类地市的数倍。', '四周内把超时率降到5%以下。'),
    80,
    60,
    [
      ...doneBy(INSTALLATIONS.mended, '超时率由9.8%降到9.1%'),
      ['judgement', 3],
      ['return', 2, '观察期内未见效，措施要重新拟', 18],
    ],
    { unit: INSTALLATIONS.city, type: 'broadband', days: 56, reduction: 30 },
  ),
  order(
    'directive',
    ['lanzhou', null],
    told('澜州客服口径', '澜州各渠道退费解释口径不一。', '统一口径并培训。'),
    60,
    30,
    [['withdrawal', 58, '与在办督办单为同一事项，一事不二督']],
  ),
  order(
    'directive',
    ['yantan', null],
    told('雁滩装移机', '雁滩装移机及时率83%，全省最低。', '及时率提到92%以上，积压清零。'),
    36,
    20,
    [['progress', 20, 35, '积压工单由61张降到40张']],
    { unit: 'yantan', type: 'broadband', days: 56, reduction: 30 },
  ),
  order(
    'directive',
    [AT_YEAR_END, null],
    told('云岭年线包案', '云岭年线额度将尽，主因携转纠纷和弱覆盖。', '逐件包案，在途工单三日内答复。'),
    11,
    15,
    [['progress', 4, 40, '在途26件已包案到人，答复12件']],
  ),
  order(
    'directive',
    NETWORK,
    told(
      '澜州南站片区5G弱覆盖',
      '近8周网络类工单214件，申诉11件；同类地市平均每8周120件。',
      '8周网络类工单降30%以上。',
    ),
    11,
    25,
    [['progress', 2, 20, '邻区优化12处完成9处；2站受物业阻挠未开通']],
  ),
  order(
    'directive',
    MARKET,
    told('双十一口径', '双十一促销规则各渠道说法不一，服务争议类申诉上升。', '统一解释口径，补发规则短信。'),
    11,
    12,
    [
      ['progress', 6, 80, '口径已统一，短信补发完成'],
      ['evidence', 3, '渠道暗访记录.txt', '暗访20家厅店，口径一致19家'],
      ['submission', 2, '请验收'],
    ],
  ),
  {
    grade: 'directive',
    unit: 'root',
    department: '信息技术部',
    ...told(
      '流量叠加包重复扣费',
      '计费割接后滨港、澜州流量叠加包重复扣费，38,080户未投诉的受影响客户尚未退费。',
      '全部主动退费；不明扣费申诉每周不超过2件。',
    ),
    drafted: 1,
    asked: 1,
    signed: null,
    given: 5,
    deeds: [],
    metric: null,
  },
];

/** Orders of the inspection office, in the order of their numbers. */
export const SUPERVISIONS: readonly DemoOrder[] = [
  order(
    'supervision',
    ['beiyuan', null],
    told('误停机', '误停机投诉143件，系统批量停机规则未复核。', '停机前人工复核，误停率降到万分之一以下。'),
    110,
    40,
    [
      ...doneBy(72, '抽查停机记录60笔，均有复核'),
      ['strike-off', 62, '已固化'],
      ['reopening', 2, '近21天57件，比此前29件反弹', 12],
    ],
  ),
  order(
    'supervision',
    SERVICE,
    told('账单邮寄延误', '纸质账单邮寄延误投诉46件。', '平均在途时间缩到5天以内。'),
    90,
    40,
    [
      ['progress', 60, 30, '已与邮政对账，延误在末端投递'],
      ['keeping-open', 50, '末端投递不由公司掌握', '客户服务部', '账单以电子版为准，纸质账单可能晚到'],
    ],
  ),
  order(
    'supervision',
    NETWORK,
    told('地铁1号线切换', '地铁1号线切换失败，8周176件。', '切换成功率提到99%以上。'),
    84,
    50,
    doneBy(32, '全线测试切换成功率99.4%'),
  ),
  order(
    'supervision',
    ['jinping', null],
    told('告知单', '营业厅业务告知单缺项，服务争议不断。', '告知单必填项补齐并抽查。'),
    80,
    60,
    [
      ...doneBy(LEAFLETS.mended, '抽查100张，齐全率96%'),
      ['judgement', 3],
      ['return', 2, '观察期内投诉不降反升，措施变差，要重拟', 20],
    ],
    { unit: LEAFLETS.city, type: 'marketing', days: 56, reduction: 30 },
  ),
  order(
    'supervision',
    NETWORK,
    told('地铁2号线沿线掉话', '地铁2号线3站间掉话，8周98件。', '掉话率降到0.5%以下，附测试与回访。'),
    22,
    24,
    [['progress', 3, 84, '参数已调整，剩一站待测']],
  ),
  order(
    'supervision',
    SERVICE,
    told('重复投诉', '同一事项三次以上来电的客户38户。', '逐户回访，重复投诉率降到7%以下。'),
    22,
    16,
    [
      ['progress', 12, 50, '回访19户'],
      ['extension', 8, 5, '另有8户在外地，需等其返回'],
      ['progress', 2, 72, '回访30户，尚余8户'],
    ],
  ),
  order(
    'supervision',
    NETWORK,
    told('澜州3处切换失败回访', '澜州3处切换失败已处理，客户未回访。', '回访全部投诉客户，附样本。'),
    18,
    18,
    [
      ['progress', 8, 90, '3处均已处理'],
      ['evidence', 4, '处理前后测试.txt', '3处切换成功率均在99%以上'],
      ['submission', 3, '请验收'],
      ['return', 2, '缺回访样本', 3],
    ],
  ),
  order('supervision', ['root', '政企部'], told('政企专线开通', '专线开通超期12件。', '逐件清零，超期必报。'), 16, 22, [
    ['progress', 5, 65, '已开通9件'],
  ]),
  {
    grade: 'supervision',
    unit: 'lanzhou',
    department: null,
    ...told('澜州退费口径', '重复扣费客户退费口径不一。', '统一退费口径，三日内办完在途工单。'),
    drafted: 6,
    asked: null,
    signed: null,
    given: 5,
    deeds: [],
    metric: null,
  },
  order('supervision', [SILENT, null], told('投诉数据报送', '投诉日报已三天未报。', '当日补报，查明原因。'), 1, 3, []),
];
