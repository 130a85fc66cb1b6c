/** The customary columns of a head's register (台账), in their order, one line for each measure (SCREENS §3). */
export const REGISTER_COLUMNS = {
  number: { zh: '编号', en: 'Number' },
  issuer: { zh: '下达单位', en: 'Issued by' },
  version: { zh: '版本', en: 'Version' },
  state: { zh: '状态', en: 'State' },
  problem: { zh: '问题', en: 'Problem' },
  cause: { zh: '根因', en: 'Root cause' },
  item: { zh: '措施号', en: 'Measure no.' },
  measure: { zh: '措施', en: 'Measure' },
  owner: { zh: '责任人', en: 'Owner' },
  dueDay: { zh: '时限', en: 'Due' },
  target: { zh: '目标压降', en: 'Target' },
  done: { zh: '进度', en: 'Progress' },
  check: { zh: '验证', en: 'Verification' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type RegisterColumn = keyof typeof REGISTER_COLUMNS;
export type RegisterLanguage = 'zh' | 'en';
export const COLUMN_NAMES = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

/** What must be there on the way back: which measure a line is about, and what may be changed of it. */
export const NEEDED_COLUMNS = ['number', 'version', 'item', 'owner', 'dueDay', 'done'] as const;

/** The progress of a measure in words, the first of each as the register writes it. */
export const DONE_WORDS = {
  true: ['已完成', 'done', '完成', '是', 'yes', 'true', '100%', '1'],
  false: ['未完成', 'not done', '否', 'no', 'false', '0%', '0', ''],
} as const;

/** The column a head line means, in either language. */
export function columnNamed(name: string): RegisterColumn | undefined {
  const key = name.trim().toLowerCase();
  return COLUMN_NAMES.find((column) =>
    Object.values(REGISTER_COLUMNS[column]).some((each) => each.toLowerCase() === key),
  );
}
