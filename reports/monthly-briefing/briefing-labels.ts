import type { LineKind, Movement, PreviousRate, StatusCode } from './model.ts';

/** Every word the paper itself adds to the model, in one place per language. */
export interface BriefingLabels {
  /** BCP 47. */
  readonly locale: string;
  title(organization: string): string;
  issue(issue: string, period: string): string;
  readonly unit: string;
  readonly dataAsOf: string;
  readonly snapshot: string;
  readonly coverage: string;
  coverageOf(complete: number, units: number): string;
  coverageMissing(coverage: string, missing: string): string;
  readonly prepared: string;
  readonly checked: string;
  readonly signed: string;
  page(page: number, pages: number): string;
  readonly audit: string;
  readonly conclusions: string;
  /** "一、". */
  ordinal(index: number): string;
  /** "一  红线完成情况". */
  section(index: number, title: string): string;
  readonly redLines: string;
  readonly countsFirst: string;
  readonly topTypes: string;
  readonly units: string;
  readonly unitsOrder: string;
  readonly register: string;
  readonly registerNote: string;
  readonly definitions: string;
  readonly columns: BriefingColumns;
  status(status: StatusCode, line: LineKind): string;
  statusCount(word: string, count: number): string;
  previousRate(previous: PreviousRate): string;
  change(movement: Movement, by: string): string;
  /** "用 273 / 562". */
  used(used: string, allowance: string): string;
  allowancesRoundedDown(lines: readonly AllowanceSums[]): string;
  source(document: string): string;
  continued(title: string): string;
  readonly chart: {
    readonly limit: string;
    readonly lastYear: string;
    readonly provisional: string;
    readonly missing: string;
  };
  readonly empty: {
    readonly conclusions: string;
    readonly redLines: string;
    readonly types: string;
    readonly units: string;
  };
  readonly noFigure: string;
  readonly endHash: string;
}

/** Cases a line allows the units together, and their superior. */
export interface AllowanceSums {
  readonly title: string;
  readonly children: string;
  readonly parent: string;
}

export interface BriefingColumns {
  readonly redLine: string;
  readonly limit: string;
  readonly used: string;
  readonly left: string;
  readonly rate: string;
  readonly status: string;
  readonly code: string;
  readonly type: string;
  readonly share: string;
  readonly cumulativeShare: string;
  readonly change: string;
  readonly unit: string;
  readonly name: string;
  readonly definition: string;
  readonly filter: string;
  readonly rows: string;
}
