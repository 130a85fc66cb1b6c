/** What a ratio has to reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One ratio measured, what it should be, and the figures behind it. */
export interface Finding {
  /** QUALITY's number of the benchmark. */
  readonly benchmark: string;
  /** What is divided by what. */
  readonly question: string;
  readonly ratio: number;
  readonly goal: Goal;
  readonly figures: Readonly<Record<string, string>>;
}

export function isMet({ ratio, goal }: Finding): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

/** A finding as lines for the terminal. */
export function findingText(finding: Finding): string {
  const { benchmark, question, ratio, goal, figures } = finding;
  const wanted = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  return [
    `${benchmark}  ${question}`,
    `    ${shortNumber(ratio)}  (goal: ${wanted}; ${isMet(finding) ? 'met' : 'NOT met'})`,
    ...Object.entries(figures).map(([name, value]) => `    ${name}: ${value}`),
    '',
  ].join('\n');
}

/** Three significant digits, without an exponent. */
export function shortNumber(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Number.isFinite(digits) ? digits : 0);
}

export function perSecond(rows: number, milliseconds: number): string {
  return `${Math.round((rows / milliseconds) * 1000).toLocaleString('en')} rows/s`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
