import type { Period } from '../../shared/period.ts';
import { versionInForce } from '../domain/version-in-force.ts';
import type { IndicatorRow } from './indicator-versions.query.ts';

/** Every version of every indicator, to choose by period: a reading is made by the version in force in its period. */
export class IndicatorHistories {
  private readonly versions = new Map<string, IndicatorRow[]>();

  /** Rows come in the order of the indicators on the screens. */
  constructor(rows: readonly IndicatorRow[]) {
    for (const row of rows) this.versions.set(row.code, [...(this.versions.get(row.code) ?? []), row]);
  }

  /** The version of each indicator in force in a period. */
  in(period: Period): IndicatorRow[] {
    return [...this.versions.keys()].flatMap((code) => this.of(code, period) ?? []);
  }

  /** The version of one indicator in force in a period; undefined where there is no such indicator. */
  of(code: string, period: Period): IndicatorRow | undefined {
    return versionInForce(this.versions.get(code) ?? [], period);
  }

  /** The version of an indicator that another period is measured by: the one in hand where it has no other. */
  sibling(indicator: IndicatorRow, period: Period): IndicatorRow {
    return this.of(indicator.code, period) ?? indicator;
  }
}
