import type { Trend } from '../../../reports/paper/trend.ts';
import type { Snapshot, SnapshotTrend } from '../../reviews/domain/snapshot.ts';
import { lastDay, parsePeriod } from '../../shared/period.ts';
import { type Language, rateUnit, shortPeriod } from './briefing-words.ts';

/** A trend as paper draws it; whether a point is over was decided when the snapshot was made. */
export function trendOf(trend: SnapshotTrend, { lines, asOf }: Snapshot, language: Language): Trend {
  const reading = lines.find((line) => line.reading.indicator === trend.indicator)?.reading;
  const unit = reading === undefined ? '' : rateUnit(reading, language);
  const { points, limitValue } = trend;
  return {
    code: trend.code,
    title:
      language === 'zh'
        ? `${trend.indicatorName.zh}，近${points.length}期`
        : `${trend.indicatorName.en}, last ${points.length} periods`,
    unit: language === 'zh' ? `件${unit}` : unit.trim(),
    points: points.map(({ period, rate, over, complete }, index) => ({
      label: shortPeriod(period),
      value: rate === null ? null : Number(rate),
      printed: rate,
      isOver: over,
      isProvisional: !complete || (index === points.length - 1 && isOpen(period, asOf)),
    })),
    limit: limitValue === null ? null : { value: Number(limitValue), printed: limitValue },
    breaks: [],
  };
}

/** Whether the period goes on after the day the snapshot was cut at. */
function isOpen(period: string, asOf: string): boolean {
  const end = lastDayOf(period);
  return end !== undefined && asOf < end;
}

function lastDayOf(code: string): string | undefined {
  const period = parsePeriod(code);
  return period === undefined ? undefined : lastDay(period);
}
