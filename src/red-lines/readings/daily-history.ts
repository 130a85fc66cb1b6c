import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { HistoryRow } from './daily-history.query.ts';

/** The days from which a rhythm is learnt: one count a day, oldest first. */
export type LearntDays = Pick<DailyHistory, 'from' | 'of'>;

/** What the top unit and each of its children counted on each of the last days. */
export class DailyHistory {
  private readonly counts = new Map<string, number[]>();
  private readonly length: number;

  /** Rows hold what each owner counted; those of all owners add up to the top unit's. */
  constructor(
    topId: string,
    readonly from: Day,
    end: Day,
    rows: readonly HistoryRow[],
  ) {
    this.length = daysBetween(from, end);
    for (const { ownerId, versionId, days } of rows) {
      const owners = ownerId === topId ? [topId] : [topId, ownerId];
      const series = owners.map((owner) => this.seriesOf(owner, versionId));
      for (const cell of days.split(' ')) {
        const [place = '', count = ''] = cell.split(':');
        for (const each of series) each[Number(place)] = (each[Number(place)] ?? 0) + Number(count);
      }
    }
  }

  /** One count a day, oldest first. */
  of(unitId: string, versionId: string): readonly number[] {
    return this.seriesOf(unitId, versionId);
  }

  private seriesOf(unitId: string, versionId: string): number[] {
    const known = this.counts.get(`${unitId} ${versionId}`);
    if (known !== undefined) return known;
    const series = Array<number>(this.length).fill(0);
    this.counts.set(`${unitId} ${versionId}`, series);
    return series;
  }
}
