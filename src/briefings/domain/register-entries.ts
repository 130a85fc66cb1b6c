import type { RegisterEntry } from '../../../reports/monthly-briefing/model.ts';
import type { RegisteredNumber, Snapshot } from '../../reviews/domain/snapshot.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { type Language, printedCount } from './briefing-words.ts';

const LAYERS: Readonly<Record<string, { zh: string; en: string }>> = {
  contact: { zh: '接触', en: 'contacts' },
  ticket: { zh: '工单', en: 'tickets' },
  appeal: { zh: '申诉', en: 'appeals' },
};
const BASES: Readonly<Record<string, { zh: string; en: string }>> = {
  received: { zh: '收到日', en: 'day received' },
  accepted: { zh: '受理日', en: 'day accepted' },
  transferred: { zh: '转办日', en: 'day transferred' },
  due: { zh: '应结日', en: 'day due' },
  closed: { zh: '办结日', en: 'day closed' },
  surveyed: { zh: '回访日', en: 'day surveyed' },
  escalated: { zh: '升级日', en: 'day escalated' },
};

/** The directory of numbers: what each code was counted from. */
export function registerEntries({ register }: Snapshot, language: Language): RegisterEntry[] {
  return register.map((number) => ({
    code: number.code,
    name: number.name[language],
    definition: `${number.definition.indicator} v${number.definition.version}`,
    filter: printedFilter(number, language),
    rows: printedCount(number.count),
  }));
}

/** 申诉层，按受理日 2026-10-01 至 2026-10-31 */
function printedFilter({ filter }: RegisteredNumber, language: Language): string {
  const layers = layerWords(filter.layers, language);
  const basis = basisWord(filter.dateBasis, language);
  const [from, last] = [filter.from, addDays(filter.until, -1)];
  const types = filter.types === null ? '' : `${language === 'zh' ? '，类型 ' : ', types '}${filter.types.join(', ')}`;
  return language === 'zh'
    ? `${layers}，按${basis} ${from} 至 ${last}${types}`
    : `${layers} by ${basis}, ${from} to ${last}${types}`;
}

/** Used by the definitions as well: one word per concept. */
export function basisWord(basis: string, language: Language): string {
  return BASES[basis]?.[language] ?? basis;
}

export function layerWords(layers: readonly string[], language: Language): string {
  return layers.map((layer) => LAYERS[layer]?.[language] ?? layer).join(language === 'zh' ? '、' : ', ');
}
