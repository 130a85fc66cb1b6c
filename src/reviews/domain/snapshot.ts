import type { Reading } from '../../red-lines/domain/reading.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A reading with the code under which its figures stand in the register of numbers. */
export interface CodedReading {
  readonly code: string;
  readonly reading: Reading;
}

export interface SnapshotUnit {
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: string;
}

export interface TrendPoint {
  readonly period: string;
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  /** Over the limit by exact comparison. */
  readonly over: boolean;
  readonly complete: boolean;
}

/** The rate of the last periods with its limit, oldest first. */
export interface SnapshotTrend {
  readonly code: string;
  readonly indicator: string;
  readonly indicatorName: Bilingual;
  readonly limit: string | null;
  readonly limitValue: string | null;
  readonly multiplier: string;
  readonly points: readonly TrendPoint[];
}

/** One complaint type of the month; an unfiled one is named by its original text in both languages. */
export interface SnapshotType {
  readonly key: string;
  readonly name: Bilingual;
  readonly filed: boolean;
  readonly count: string;
  /** Per cent, one decimal. */
  readonly share: string;
  readonly cumulativeShare: string;
  readonly previousCount: string | null;
}

export interface SnapshotTypes {
  readonly code: string;
  readonly indicator: string;
  readonly total: string;
  readonly previousPeriod: string;
  readonly items: readonly SnapshotType[];
}

export interface SnapshotChild {
  readonly unit: SnapshotUnit;
  readonly readings: readonly CodedReading[];
}

/** What a code in the register stands for: the definition, the question and how many complaints it counted. */
export interface RegisteredNumber {
  readonly code: string;
  /** The same question in another edition has the same key. */
  readonly key: string;
  readonly name: Bilingual;
  readonly definition: { readonly indicator: string; readonly version: number };
  readonly filter: {
    readonly unit: string;
    readonly from: Day;
    readonly until: Day;
    readonly dateBasis: string;
    readonly layers: readonly string[];
    readonly types: readonly string[] | null;
  };
  readonly count: string;
  readonly rate: string | null;
  readonly status: string;
}

/** One sentence chosen by rule; its first figure stands in the register under the code. */
export interface Conclusion extends Bilingual {
  readonly status: string | null;
  readonly code: string | null;
}

/** A number that another edition had differently. */
export interface RestatedNumber {
  readonly code: string;
  readonly name: Bilingual;
  readonly before: { readonly count: string; readonly rate: string | null; readonly status: string };
  readonly after: { readonly count: string; readonly rate: string | null; readonly status: string };
}

/** Everything a review freezes: aggregates of the unit and its direct children, never a complaint's row. */
export interface Snapshot {
  readonly schema: 1;
  readonly number: string;
  readonly cadence: 'monthly';
  readonly edition: number;
  readonly organization: Bilingual;
  readonly unit: SnapshotUnit;
  readonly period: string;
  /** Events up to the end of this day are counted. */
  readonly asOf: Day;
  /** The last day any source had delivered; null when none ever did. */
  readonly dataAsOf: Day | null;
  readonly timeZone: string;
  /** Only of the demo organisation; every page printed from it says so. */
  readonly demo?: true;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly conclusions: readonly {
    readonly status: string | null;
    readonly zh: string;
    readonly en: string;
    readonly code: string | null;
  }[];
  readonly lines: readonly CodedReading[];
  readonly trends: readonly SnapshotTrend[];
  readonly types: SnapshotTypes | null;
  readonly children: readonly SnapshotChild[];
  readonly missing: readonly { readonly unit: SnapshotUnit; readonly since: Day | null }[];
  readonly register: readonly RegisteredNumber[];
  readonly restates: { readonly number: string; readonly changed: readonly RestatedNumber[] } | null;
  /** Newest head of the audit log when this was issued, hexadecimal. */
  readonly auditHead: string;
}
