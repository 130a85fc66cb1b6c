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

/** The directory of numbers: what each code was counted from. What differs only by the unit below shares one entry. */
export function registerEntries(snapshot: Snapshot, language: Language): RegisterEntry[] {
  const names = new Map(snapshot.children.map(({ unit }) => [unit.code, unit.name[language]]));
  const questions = new Map<string, RegisteredNumber[]>();
  for (const number of snapshot.register) {
    const question = names.has(number.filter.unit) ? questionOf(number) : number.code;
    questions.set(question, [...(questions.get(question) ?? []), number]);
  }
  return [...questions.values()].flatMap((numbers) => {
    const [first, second] = numbers;
    if (first === undefined) return [];
    return second === undefined ? ownEntry(first, language) : sharedEntry(first, numbers, names, language);
  });
}

/** The key of a reading without its unit: reading:indicator:limit:unit:period. */
function questionOf({ key, filter }: RegisteredNumber): string {
  return key.replace(`:${filter.unit}:`, ':*:');
}

function ownEntry(number: RegisteredNumber, language: Language): RegisterEntry {
  return {
    code: number.code,
    name: number.name[language],
    definition: definitionOf(number),
    filter: printedFilter(number, language),
    rows: printedCount(number.count),
    units: null,
  };
}

/** One question asked of several units: its words once, then code and rows of each. */
function sharedEntry(
  first: RegisteredNumber,
  numbers: readonly RegisteredNumber[],
  names: ReadonlyMap<string, string>,
  language: Language,
): RegisterEntry {
  const nameOf = ({ filter }: RegisteredNumber) => names.get(filter.unit) ?? filter.unit;
  const total = numbers.reduce((sum, { count }) => sum + BigInt(count), 0n);
  return {
    ...ownEntry(first, language),
    code: `${first.code} …`,
    name: first.name[language].replace(nameOf(first), language === 'zh' ? '各单位' : 'Each unit'),
    rows: printedCount(total.toString()),
    units: numbers.map((number) => ({ code: number.code, unit: nameOf(number), rows: printedCount(number.count) })),
  };
}

function definitionOf({ definition }: RegisteredNumber): string {
  return `${definition.indicator} v${definition.version}`;
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
