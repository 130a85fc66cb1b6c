export interface ShareBarGeometry {
  /** Per cent of the bar's width. */
  used: number;
  /** Where the line (100 % of the allowance) stands; the end of the bar unless more is used. */
  line: number;
  elapsed: number;
}

/** Lays out used share, line and elapsed time so that the bar always holds everything used. */
export function shareBarGeometry(usedShare: number, elapsedShare: number): ShareBarGeometry {
  const scale = 100 / Math.max(1, usedShare);
  return { used: usedShare * scale, line: scale, elapsed: Math.min(1, elapsedShare) * scale };
}
