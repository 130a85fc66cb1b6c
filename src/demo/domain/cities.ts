/** A city of the demo company and what its story asks of it (the figures of the present day are those of 2026-11-22). */
export interface City {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Customers, average of the story's quarter. */
  readonly customers: number;
  /** Appeals of the three quarters before the story's, oldest first. */
  readonly before: readonly [number, number, number];
  /** Appeals of the story's quarter up to the last day, the incident's included. */
  readonly now: number;
  /** Appeals about unexplained charges in the year up to the last day, the incident's included. */
  readonly unexplained: number;
  /** What the year allows of these, by the rates of its quarters on the present base. */
  readonly unexplainedAllowed: number;
}

/** Fourteen cities; their names exist nowhere. Their sums are the province: 28.10 M, 357, 371, 365, 273, 148. */
export const CITIES: readonly City[] = [
  city('lanzhou', '澜州', 'Lanzhou', 4_860_000, [54, 57, 61], 58, 31, 29),
  city('bingang', '滨港', 'Bingang', 3_120_000, [37, 38, 40], 64, 44, 18),
  city('xiuchuan', '秀川', 'Xiuchuan', 2_350_000, [40, 44, 31], 15, 6, 14),
  city('beiyuan', '北原', 'Beiyuan', 2_260_000, [28, 30, 23], 18, 8, 13),
  city('donglu', '东麓', 'Donglu', 2_180_000, [16, 15, 16], 8, 4, 13),
  city('jinping', '金坪', 'Jinping', 2_050_000, [25, 26, 30], 18, 9, 12),
  city('shiqiao', '石桥', 'Shiqiao', 1_980_000, [27, 28, 27], 16, 8, 11),
  city('meiling', '梅岭', 'Meiling', 1_790_000, [20, 21, 22], 12, 5, 10),
  city('hewan', '河湾', 'Hewan', 1_620_000, [22, 20, 23], 13, 6, 9),
  city('yunling', '云岭', 'Yunling', 1_460_000, [27, 27, 28], 15, 7, 8),
  city('yupu', '渔浦', 'Yupu', 1_430_000, [22, 23, 25], 13, 7, 8),
  city('baisha', '白沙', 'Baisha', 1_250_000, [15, 16, 14], 8, 5, 7),
  city('yantan', '雁滩', 'Yantan', 1_130_000, [17, 18, 19], 10, 5, 6),
  city('changyu', '长屿', 'Changyu', 620_000, [7, 8, 6], 5, 3, 3),
];

/** Customers of the whole company, average of the story's quarter. */
export const COMPANY_CUSTOMERS = CITIES.reduce((sum, { customers }) => sum + customers, 0);

/** Appeals about unexplained charges that the province's year allows, and what is left of them on the last day. */
export const PROVINCE_UNEXPLAINED = { used: 148, allowed: 168, left: 20 } as const;

/** The city over its quarter line, the one about to cross its year line, the silent one, the one without a base. */
export const OVER = 'bingang';
export const AT_YEAR_END = 'yunling';
export const SILENT = 'baisha';
export const WITHOUT_BASE = 'meiling';

function city(
  code: string,
  zh: string,
  en: string,
  customers: number,
  before: City['before'],
  now: number,
  unexplained: number,
  unexplainedAllowed: number,
): City {
  return { code, zh, en, customers, before, now, unexplained, unexplainedAllowed };
}
