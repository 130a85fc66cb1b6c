import type { Trend } from '../paper/trend.ts';

/**
 * Everything a monthly briefing prints. All figures arrive as they are to be printed ("9.7", "1,119", "-2"): paper
 * neither counts nor rounds. Numbers (`value`, `lastYear`, `shareOfAll`) serve only to place a mark in a drawing.
 *
 * `code` is the number code (N-001) under which the figures of a row, a sentence or a chart stand in the register of
 * numbers; one code names one question, so the used count, the allowance and the rate of a reading share it.
 */
export interface MonthlyBriefing {
  readonly language: 'zh' | 'en';
  /** Whose briefing this is; printed in the red head before 服务质量管理简报. */
  readonly organization: string;
  /** The unit reported on, printed as the scope under the head. */
  readonly unit: string;
  /** Running number of the issue, "10". */
  readonly issue: string;
  /** The month reported on, "2026年10月" or "October 2026". */
  readonly period: string;
  /** Classification, "内部·注意保存"; null prints none. */
  readonly classification: string | null;
  readonly dataAsOf: DataAsOf;
  readonly snapshot: SnapshotMark;
  /** Head of the audit chain when the snapshot was issued, hexadecimal; shortened in the footer. */
  readonly auditHead: string | null;
  readonly coverage: Coverage;
  /** 本期结论, worst first, one line each where possible. */
  readonly conclusions: readonly Conclusion[];
  readonly redLines: readonly ReadingRow[];
  readonly trends: readonly Trend[];
  /** Null when the snapshot holds no counts by type; an empty `rows` says that nothing was received. */
  readonly topTypes: TopTypes | null;
  /** One table per limit handed down to the direct children; empty for a unit without children. */
  readonly unitTables: readonly UnitTable[];
  /** 数字目录, in the order of the codes. */
  readonly register: readonly RegisterEntry[];
  /** 口径, one per definition version used. */
  readonly definitions: readonly DefinitionNote[];
}

export interface DataAsOf {
  /** ISO instant; becomes the creation date of the file. */
  readonly instant: string;
  /** In the organisation's time zone, "2026-11-10 24:00". */
  readonly printed: string;
}

export interface SnapshotMark {
  /** "M-2026-10-01". */
  readonly number: string;
  /** 64 hexadecimal digits of the canonical JSON; shortened in the footer, whole on the last page. */
  readonly sha256: string;
}

/** "14个单位中13个齐全". */
export interface Coverage {
  readonly units: number;
  readonly complete: number;
  /** Which are missing and since when, "白沙 11-19 起未报"; null when nothing is missing. */
  readonly missing: string | null;
}

/** One sentence in pieces; a piece with a code is a figure, set in bold and followed by the code. */
export interface Conclusion {
  /** Shape before the sentence; null for a sentence that judges nothing. */
  readonly status: StatusCode | null;
  readonly pieces: readonly ConclusionPiece[];
}

export interface ConclusionPiece {
  readonly text: string;
  readonly code?: string;
}

export type StatusCode = 'breached' | 'expected' | 'warning' | 'inside' | 'incomplete' | 'no-base' | 'no-limit';

/** A red line binds the organisation towards its regulator; an allocated line (分解线) was handed down by its superior. */
export type LineKind = 'red-line' | 'allocated';

/** One reading: a limit, a unit, a period. A null figure is printed as a dash, never as zero. */
export interface ReadingRow {
  readonly code: string;
  /** Table of red lines: the indicator, "用户申诉率". Table of units: the unit's name. */
  readonly name: string;
  /** Second, small line under the name: the period "第四季度", or what is provisional "暂用10月末用户数". */
  readonly nameNote: string | null;
  readonly line: LineKind;
  readonly status: StatusCode;
  /** Second, small line under the status: "超2件，11-20 触线", "3天未报，不下结论". */
  readonly statusNote: string | null;
  /** "20/百万用户"; null without a limit. Not printed in the tables of units. */
  readonly limit: string | null;
  /** Customers the rate is divided by, "312万"; null without a base. Printed in the tables of units only. */
  readonly base: string | null;
  /** Cases counted, "273"; for a sum of periods what the definition compares, "49.0". */
  readonly used: string | null;
  /** Cases allowed, "562"; null where the limit has no allowance in cases. */
  readonly allowance: string | null;
  /** Cases left, "289", "-2" once over the line. */
  readonly left: string | null;
  readonly rate: string | null;
  /** Null where there is none or a series break forbids the comparison. Printed in the table of red lines only. */
  readonly previous: PreviousRate | null;
}

export interface PreviousRate {
  /** "13.1". */
  readonly rate: string;
  readonly movement: Movement;
  readonly judgement: 'better' | 'worse' | 'same';
}

export type Movement = 'up' | 'down' | 'same';

export interface TopTypes {
  readonly code: string;
  /** What was counted, "10月申诉 118 件". */
  readonly counted: string;
  /** Heading of the column of the previous period, "9月". */
  readonly previousPeriod: string;
  /** Heading of the column of this period, "10月". */
  readonly currentPeriod: string;
  readonly rows: readonly TypeRow[];
}

export interface TypeRow {
  readonly name: string;
  readonly count: string;
  /** "38.1%". */
  readonly share: string;
  /** Share of this row and all above it, "67.8%". */
  readonly cumulativeShare: string;
  /** 0 to 1, the length of the bar. */
  readonly shareOfAll: number;
  /** Count of the previous period; null where it may not be compared. */
  readonly previous: string | null;
  /** `by` without a sign, "12"; null exactly when `previous` is null. */
  readonly change: { readonly movement: Movement; readonly by: string } | null;
}

export interface UnitTable {
  /** "用户申诉率·第四季度，限值 20/百万用户". */
  readonly title: string;
  /** By name; the paper groups by status and keeps this order within a status. */
  readonly rows: readonly ReadingRow[];
  /** Printed with its reason when the children's allowances sum to less than the parent's. */
  readonly allowances: { readonly children: string; readonly parent: string } | null;
}

export interface RegisterEntry {
  readonly code: string;
  /** "用户申诉率·岭江移动·第四季度". */
  readonly name: string;
  /** "用户申诉率 v3". */
  readonly definition: string;
  /** The question in words: "申诉层，按受理日 2026-10-01 至 2026-10-31". */
  readonly filter: string;
  /** Rows counted, "273"; of an entry for several units, of all of them. */
  readonly rows: string;
  /** The units the same question was asked of, each with its own code; null for a number of its own. */
  readonly units: readonly { readonly code: string; readonly unit: string; readonly rows: string }[] | null;
}

export interface DefinitionNote {
  /** "用户申诉率 v3（2026-01-01 起）". */
  readonly name: string;
  readonly text: string;
  /** Document the definition follows; null where it is the organisation's own. */
  readonly source: string | null;
}
