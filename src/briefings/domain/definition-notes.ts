import type { DefinitionNote } from '../../../reports/monthly-briefing/model.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { Snapshot } from '../../reviews/domain/snapshot.ts';
import { type Language, rateUnit } from './briefing-words.ts';
import { basisWord, layerWords } from './register-entries.ts';

const INSTANTS: Readonly<Record<string, { zh: string; en: string }>> = {
  end: { zh: '期末', en: 'at the end of the period' },
  average: { zh: '各月平均', en: 'averaged over its months' },
  flow: { zh: '各月之和', en: 'summed over its months' },
  snapshot: { zh: '指定月末', en: 'at the end of a named month' },
  rolling: { zh: '滚动窗口', en: 'over a rolling window' },
};
const ANNUAL: Readonly<Record<string, { zh: string; en: string }>> = {
  'sum-of-periods': {
    zh: '年累计为各期未取整之率相加',
    en: 'the year is the sum of the unrounded rates of its periods',
  },
  'pooled-average': { zh: '年累计按平均用户数合并计算', en: 'the year is pooled on the average base' },
  'pooled-end': { zh: '年累计按年末用户数合并计算', en: 'the year is pooled on the base at its end' },
};

/** How each indicator of the snapshot is defined, once per version. */
export function definitionNotes({ lines }: Snapshot, language: Language): DefinitionNote[] {
  const versions = new Map(
    lines.map(({ reading }) => [`${reading.indicator} v${reading.definition.version}`, reading]),
  );
  return [...versions].map(([name, reading]) => ({
    name: `${reading.indicatorName[language]} · ${name}`,
    text: language === 'zh' ? chinese(reading) : english(reading),
    source: reading.definition.sources.join(language === 'zh' ? '；' : '; ') || null,
  }));
}

function chinese(reading: Reading): string {
  const { definition } = reading;
  const types = definition.types === null ? '' : `（${definition.types.join('、')}）`;
  const base =
    definition.series === null
      ? ''
      : `，除以${INSTANTS[definition.instant ?? '']?.zh ?? ''}用户数，单位 件${rateUnit(reading, 'zh')}`;
  return `${layerWords(definition.layers, 'zh')}${types}按${basisWord(definition.dateBasis, 'zh')}计${base}；${ANNUAL[definition.annualMethod]?.zh ?? ''}。等于限值为线内。`;
}

function english(reading: Reading): string {
  const { definition } = reading;
  const types = definition.types === null ? '' : ` (${definition.types.join(', ')})`;
  const base =
    definition.series === null
      ? ''
      : `, divided by customers ${INSTANTS[definition.instant ?? '']?.en ?? ''},${rateUnit(reading, 'en')}`;
  return `${layerWords(definition.layers, 'en')}${types} counted by ${basisWord(definition.dateBasis, 'en')}${base}; ${ANNUAL[definition.annualMethod]?.en ?? ''}. Equal to the limit is inside.`;
}
