/** Rate per period, oldest first; 13 quarters reach back to the same quarter three years before. */
export interface Trend {
  readonly code: string;
  /** "用户申诉率，近13个季度". */
  readonly title: string;
  /** "件/百万用户". */
  readonly unit: string;
  readonly points: readonly TrendPoint[];
  readonly limit: { readonly value: number; readonly printed: string } | null;
  readonly breaks: readonly SeriesBreak[];
}

export interface TrendPoint {
  /** Short label of the period, "25Q4". */
  readonly label: string;
  /** Null where the period has no rate: the line is interrupted. */
  readonly value: number | null;
  readonly printed: string | null;
  /** The rate stands over the limit by exact comparison; never decided by the drawing. */
  readonly isOver: boolean;
  /** The period is still open or its base is provisional: hollow mark. */
  readonly isProvisional: boolean;
  /** The same period of the year before; null or absent where it may not be compared. */
  readonly lastYear?: number | null;
}

/** From this point on the definition differs; the line is not drawn across. */
export interface SeriesBreak {
  /** Index of the first point after the break. */
  readonly before: number;
  readonly note: string;
}
