import { AT_YEAR_END } from './cities.ts';
import { accepted, type DemoOrder, fewer, order, told } from './demo-order.ts';
import { BAY, BILLS, CONFIRMATION, INSTALLATIONS, PORTABILITY } from './order-stories.ts';

const NETWORK = ['root', '网络部'] as const;
const MARKET = ['root', '市场部'] as const;
const BILLING = ['root', '信息技术部'] as const;

/** Orders the general manager signed, in the order of their numbers. */
export const DIRECTIVES: readonly DemoOrder[] = [
  order(
    'directive',
    MARKET,
    told(
      '增值业务二次确认',
      '增值业务订购未经二次确认，不明扣费投诉连续两季上升，东麓最多。',
      '全部增值业务上线短信二次确认。',
    ),
    200,
    30,
    [
      ...accepted(175, '抽查50笔订购，均有二次确认记录'),
      ['judgement', 130],
      ['strike-off', 128, '流程已固化，纳入日常检查'],
    ],
    fewer(CONFIRMATION),
  ),
  order(
    'directive',
    NETWORK,
    told('渔浦湾弱覆盖', '渔浦湾沿岸弱覆盖，网络类工单占渔浦近半。', '新开2站，优化邻区，弱覆盖投诉降三成。'),
    180,
    40,
    [
      ...accepted(145, '测试前后对比：弱覆盖路段由17%降到4%'),
      ['judgement', 102],
      ['strike-off', 100, '回访30户均满意'],
    ],
    fewer(BAY),
  ),
  order(
    'directive',
    BILLING,
    told('账单展示', '账单项目名称晦涩，查询解释类投诉占资费投诉三成，梅岭先行试点。', '账单分组展示，名称口语化。'),
    150,
    32,
    [
      ...accepted(119, '新版账单截图与用户测试记录'),
      ['judgement', 75],
      [
        'override',
        45,
        '已按计划上线，转入全省推广',
        '试点期恰逢资费调整，投诉内容已不同；用户测试中看懂账单者由四成升到八成',
      ],
    ],
    fewer(BILLS),
  ),
  order(
    'directive',
    ['xiuchuan', null],
    told('携转资格审核前移', '携号转网申诉集中在资格查询口径不一致。', '资格审核前移到受理前，一次告知。'),
    96,
    60,
    accepted(37, '抽查携转工单40件，均一次告知'),
    fewer(PORTABILITY, 42),
  ),
  order(
    'directive',
    ['shiqiao', null],
    told('装移机超时', '装移机超时投诉居全省之首，是同类地市的数倍。', '四周内把超时率降到5%以下。'),
    80,
    60,
    [...accepted(48, '超时率由9.8%降到9.1%'), ['judgement', 3], ['return', 2, '观察期内未见效，措施要重新拟', 18]],
    fewer(INSTALLATIONS),
  ),
  order(
    'directive',
    ['lanzhou', null],
    told('澜州客服口径', '澜州各渠道退费解释口径不一。', '统一口径并培训。'),
    60,
    30,
    [['withdrawal', 58, '与在办的督办40号（澜州退费解释口径）为同一事项，一事不二督']],
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
