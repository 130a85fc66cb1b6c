import type { MonthlyBriefing, ReadingRow, RegisterEntry, UnitTable } from '../../reports/monthly-briefing/model.ts';
import type { Trend } from '../../reports/paper/trend.ts';

/** A complete reading inside its line; a test states only what differs. */
export function sampleReading(changes: Partial<ReadingRow> = {}): ReadingRow {
  return {
    code: 'N-001',
    name: '用户申诉率',
    nameNote: '第四季度',
    line: 'red-line',
    status: 'inside',
    statusNote: null,
    limit: '20/百万用户',
    base: null,
    used: '273',
    allowance: '562',
    left: '289',
    rate: '9.7',
    previous: { rate: '13.1', movement: 'down', judgement: 'better' },
    ...changes,
  };
}

const rates = [8.1, 9.6, 12.4, 17.2, 15.8, 21.3, 18.6, 14.2, 11.9, 12.8, 10.4, 13.1, 9.7];
const lastYear = [null, null, null, null, 8.1, 9.6, 12.4, 17.2, 15.8, 21.3, 18.6, 14.2, 11.9];

/** A trend of thirteen quarters, one of which was over a limit of 20. */
export function sampleTrend(changes: Partial<Trend> = {}): Trend {
  const limit = changes.limit?.value ?? 20;
  return {
    code: 'N-004',
    title: '用户申诉率，近13个季度',
    unit: '件/百万用户',
    points: rates.map((value, index) => ({
      label: `${23 + Math.floor((index + 3) / 4)}Q${((index + 3) % 4) + 1}`,
      value,
      printed: value.toFixed(1),
      isOver: value > limit,
      isProvisional: index === rates.length - 1,
      lastYear: lastYear[index] ?? null,
    })),
    limit: { value: 20, printed: '20' },
    breaks: [],
    ...changes,
  };
}

const cities = [
  '滨港',
  '澜州',
  '云岭',
  '渔浦',
  '雁滩',
  '长屿',
  '白沙',
  '北原',
  '东麓',
  '河湾',
  '金坪',
  '梅岭',
  '石桥',
  '秀川',
];

/** `count` units of whom the first two are over their line and the third has missing days. */
export function sampleUnits(count: number, firstCode = 10): ReadingRow[] {
  return Array.from({ length: count }, (_, index) => {
    const name = index < cities.length ? (cities[index] ?? '') : `第${index + 1}营业区`;
    const row = sampleReading({
      code: `N-${String(firstCode + index).padStart(3, '0')}`,
      name,
      nameNote: null,
      line: 'allocated',
      base: `${312 - index}万`,
      used: String(20 + (index % 40)),
      allowance: '62',
      left: String(42 - (index % 40)),
      rate: (6 + (index % 40) / 10).toFixed(1),
      previous: null,
    });
    if (index < 2)
      return { ...row, status: 'breached', used: '64', left: '-2', rate: '20.5', statusNote: '超2件，11-20 触线' };
    return index === 2 ? { ...row, status: 'incomplete', statusNote: '11-19 起未报' } : row;
  });
}

export function sampleUnitTable(changes: Partial<UnitTable> = {}): UnitTable {
  return {
    title: '用户申诉率·第四季度，限值 20/百万用户',
    rows: sampleUnits(14),
    allowances: { children: '557', parent: '562' },
    ...changes,
  };
}

function sampleRegister(count: number): RegisterEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `N-${String(index + 1).padStart(3, '0')}`,
    name: `用户申诉率·${index === 0 ? '岭江移动' : (cities[index % 14] ?? '')}·第四季度`,
    definition: '用户申诉率 v3',
    filter: '申诉层，按受理日 2026-10-01 至 2026-11-21',
    rows: String(273 - index),
    units: null,
  }));
}

/** One question asked of fourteen cities. */
function sampleSharedEntry(firstCode: number): RegisterEntry {
  const [first] = sampleRegister(1);
  if (first === undefined) throw new Error('A register of one has an entry.');
  return {
    ...first,
    code: `N-0${firstCode} …`,
    name: '各单位用户申诉率（2026-Q4）',
    units: cities.map((unit, index) => ({ code: `N-0${firstCode + index}`, unit, rows: String(64 - index) })),
  };
}

/** A complete valid briefing in Chinese, with figures of the invented province. */
export function sampleBriefing(changes: Partial<MonthlyBriefing> = {}): MonthlyBriefing {
  return {
    language: 'zh',
    organization: '岭江移动',
    unit: '岭江移动（全省）',
    issue: '10',
    period: '2026年10月',
    classification: '内部·注意保存',
    dataAsOf: { instant: '2026-11-10T16:00:00.000Z', printed: '2026-11-10 24:00' },
    snapshot: { number: 'M-2026-10-01', sha256: '3f9a1c2b7d40e5568f0912ab34cd56ef7890a1b2c3d4e5f60718293a4b5c6d7e' },
    auditHead: '7c1e93a0b2d4f6180a2c4e6f8091a3b5c7d9e1f3051729384a5b6c7d8e9fa0b1',
    coverage: { units: 14, complete: 13, missing: '云岭 11-19 起未报' },
    conclusions: [
      {
        status: 'inside',
        pieces: [
          { text: '两条红线都在线内：用户申诉率本季用' },
          { text: '273件' },
          { text: '，额度562件，还剩' },
          { text: '289件', code: 'N-001' },
          { text: '；不明扣费申诉率全年用148件，额度168件，还剩' },
          { text: '20件', code: 'N-003' },
          { text: '。' },
        ],
      },
      {
        status: 'breached',
        pieces: [
          { text: '滨港、澜州用户申诉率超分解线，各超' },
          { text: '2件', code: 'N-010' },
          { text: '；最近一次触线在 11-20。' },
        ],
      },
      {
        status: 'incomplete',
        pieces: [{ text: '云岭' }, { text: '3天', code: 'N-012' }, { text: '未报，以上不含云岭。' }],
      },
    ],
    redLines: [
      sampleReading(),
      sampleReading({
        code: 'N-002',
        nameNote: '2026年',
        limit: '70/百万用户',
        used: '49.0',
        allowance: null,
        left: '589',
        rate: '49.0',
        previous: null,
      }),
      sampleReading({
        code: 'N-003',
        name: '不明扣费申诉率',
        nameNote: '2026年',
        limit: '6/百万用户',
        used: '148',
        allowance: '168',
        left: '20',
        rate: '5.3',
        previous: { rate: '3.9', movement: 'up', judgement: 'worse' },
      }),
      sampleReading({
        code: 'N-009',
        name: '恶意扣费',
        nameNote: '零容忍',
        limit: '0件',
        used: '0',
        allowance: '0',
        left: '0',
        rate: null,
        previous: null,
      }),
    ],
    trends: [
      sampleTrend(),
      sampleTrend({
        code: 'N-005',
        title: '不明扣费申诉率，近13个季度（年累计）',
        limit: { value: 24, printed: '24' },
        breaks: [{ before: 5, note: '2025-01 起口径合并' }],
      }),
    ],
    topTypes: {
      code: 'N-006',
      counted: '10月申诉 118 件',
      previousPeriod: '9月',
      currentPeriod: '10月',
      rows: [
        {
          name: '资费扣费',
          count: '45',
          share: '38.1%',
          cumulativeShare: '38.1%',
          shareOfAll: 0.381,
          previous: '47',
          change: { movement: 'down', by: '2' },
        },
        {
          name: '网络质量',
          count: '34',
          share: '28.8%',
          cumulativeShare: '66.9%',
          shareOfAll: 0.288,
          previous: '34',
          change: { movement: 'same', by: '0' },
        },
        {
          name: '营销宣传',
          count: '21',
          share: '17.8%',
          cumulativeShare: '84.7%',
          shareOfAll: 0.178,
          previous: '18',
          change: { movement: 'up', by: '3' },
        },
        {
          name: '携号转网',
          count: '12',
          share: '10.2%',
          cumulativeShare: '94.9%',
          shareOfAll: 0.102,
          previous: null,
          change: null,
        },
        {
          name: '装移机与故障修复',
          count: '4',
          share: '3.4%',
          cumulativeShare: '98.3%',
          shareOfAll: 0.034,
          previous: '6',
          change: { movement: 'down', by: '2' },
        },
        {
          name: '待归类',
          count: '2',
          share: '1.7%',
          cumulativeShare: '100.0%',
          shareOfAll: 0.017,
          previous: '1',
          change: { movement: 'up', by: '1' },
        },
      ],
    },
    unitTables: [
      sampleUnitTable(),
      sampleUnitTable({
        title: '用户申诉率·2026年，限值 70/百万用户',
        rows: sampleUnits(14, 30),
        allowances: null,
      }),
      sampleUnitTable({
        title: '不明扣费申诉率·2026年，限值 6/百万用户',
        rows: sampleUnits(14, 50),
        allowances: { children: '161', parent: '168' },
      }),
    ],
    register: [...sampleRegister(9), ...[10, 30, 50].map(sampleSharedEntry)],
    definitions: [
      {
        name: '用户申诉率 v3（2026-01-01 起）',
        text: '申诉受理机构受理的用户申诉件数，除以期内月均用户数，乘以一百万；按受理日计，重复申诉合并。季度限值 20，全年限值 70（各季未取整的率之和）。',
        source: '工信部 2015 年通知',
      },
      {
        name: '不明扣费申诉率 v3（2026-01-01 起）',
        text: '用户申诉中类型为不明扣费的件数，除以期内月均用户数，乘以一百万；全年限值 6。',
        source: null,
      },
    ],
    ...changes,
  };
}
