import type { Movement, TopTypes, TypeRow } from '../../../reports/monthly-briefing/model.ts';
import type { Snapshot, SnapshotType } from '../../reviews/domain/snapshot.ts';
import { type Language, printedCount, printedPeriod } from './briefing-words.ts';

const SHOWN = 10;

/** The largest types of the month with their shares and how they moved. */
export function topTypes({ types, period, lines }: Snapshot, language: Language): TopTypes | null {
  if (types === null) return null;
  const indicator =
    lines.find(({ reading }) => reading.indicator === types.indicator)?.reading.indicatorName[language] ?? '';
  const month = printedPeriod(period, language);
  const total = printedCount(types.total);
  return {
    code: types.code,
    counted: language === 'zh' ? `${month} ${indicator} ${total} 件` : `${month}, ${indicator}: ${total}`,
    previousPeriod: monthName(types.previousPeriod, language),
    currentPeriod: monthName(period, language),
    rows: types.items.slice(0, SHOWN).map((item) => typeRow(item, language)),
  };
}

/** The month alone, as a narrow column is headed: 10月, Oct. */
function monthName(period: string, language: Language): string {
  const name = printedPeriod(period, language);
  return language === 'zh' ? name.slice(name.indexOf('年') + 1) : name.slice(0, 3);
}

function typeRow(item: SnapshotType, language: Language): TypeRow {
  return {
    name: item.name[language],
    count: printedCount(item.count),
    share: `${item.share}%`,
    cumulativeShare: `${item.cumulativeShare}%`,
    shareOfAll: Number(item.share) / 100,
    previous: item.previousCount === null ? null : printedCount(item.previousCount),
    change: changeOf(item),
  };
}

function changeOf({ count, previousCount }: SnapshotType): TypeRow['change'] {
  if (previousCount === null) return null;
  const by = BigInt(count) - BigInt(previousCount);
  const movement: Movement = by > 0n ? 'up' : by < 0n ? 'down' : 'same';
  return { movement, by: printedCount((by < 0n ? -by : by).toString()) };
}
