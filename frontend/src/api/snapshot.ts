import type { Bilingual } from '../language/bilingual.ts';
import type { Reading } from './models.ts';

/** A reading with the code under which its figures stand in the register of numbers. */
export interface CodedReading {
  code: string;
  reading: Reading;
}

export interface SnapshotUnit {
  code: string;
  name: Bilingual;
  kind: string;
}

/** The rate of the last periods with its limit, oldest first. */
export interface SnapshotTrend {
  code: string;
  indicator: string;
  indicatorName: Bilingual;
  limit: string | null;
  limitValue: string | null;
  points: { period: string; count: string; base: string | null; rate: string | null; complete: boolean }[];
}

export interface SnapshotTypes {
  code: string;
  indicator: string;
  total: string;
  previousPeriod: string;
  items: {
    key: string;
    name: Bilingual;
    filed: boolean;
    count: string;
    /** Per cent, one decimal. */
    share: string;
    cumulativeShare: string;
    previousCount: string | null;
  }[];
}

export interface SnapshotChild {
  unit: SnapshotUnit;
  readings: CodedReading[];
}

/** What a code in the register stands for: the definition, the question and how many complaints it counted. */
export interface RegisteredNumber {
  code: string;
  name: Bilingual;
  definition: { indicator: string; version: number };
  /** Half-open: `until` is the first day no longer counted. */
  filter: {
    unit: string;
    from: string;
    until: string;
    dateBasis: string;
    layers: string[];
    types: string[] | null;
  };
  count: string;
  rate: string | null;
  status: string;
}

export interface Figure {
  count: string;
  rate: string | null;
  status: string;
}

/** A number that the edition before had differently. */
export interface RestatedNumber {
  code: string;
  name: Bilingual;
  before: Figure;
  after: Figure;
}

/** What a review froze when it was issued, as far as the pages read it (schema 1). */
export interface Snapshot {
  schema: number;
  number: string;
  edition: number;
  organization: Bilingual;
  unit: SnapshotUnit;
  period: string;
  asOf: string;
  dataAsOf: string | null;
  timeZone: string;
  issuedAt: string;
  issuedBy: string;
  conclusions: { status: string | null; zh: string; en: string; code: string | null }[];
  lines: CodedReading[];
  trends: SnapshotTrend[];
  types: SnapshotTypes | null;
  children: SnapshotChild[];
  missing: { unit: SnapshotUnit; since: string | null }[];
  register: RegisteredNumber[];
  restates: { number: string; changed: RestatedNumber[] } | null;
  auditHead: string;
}
