/** What the demo’s story says of a line. */
export interface Line {
  readonly count: string;
  readonly allowance: string;
  readonly left: string;
  readonly breachedOn: string | null;
  readonly projection: {
    readonly breachProbability: string | null;
    readonly breach: { readonly median: string } | null;
    readonly naive: { readonly count: string };
  } | null;
}

/** An order as the register lists it. */
export interface OrderShown {
  readonly id: string;
  readonly number: { readonly zh: string };
  readonly title: string;
  readonly state: string;
  readonly progress: number;
  readonly slip: string | null;
  readonly outcome: { readonly verdict: string | null } | null;
  readonly due: { readonly day: string; readonly left: number | null; readonly used: number | null };
}

/** The board’s answer, as far as the story tells it. */
export interface BoardShown {
  readonly headline: { readonly sentence: { readonly zh: string }; readonly second: { readonly zh: string } | null };
  readonly cards: readonly {
    readonly reading: Line & { readonly rate: string; readonly complete: boolean };
    readonly trend: readonly { readonly rate: string | null }[];
    readonly awaited: object | null;
  }[];
  readonly children: readonly {
    readonly unit: { readonly code: string };
    readonly readings: readonly (Line | null)[];
    readonly status: string;
    readonly note: { readonly zh: string };
  }[];
}

export interface DisputeShown {
  readonly state: string;
  readonly dueDay: string;
  readonly reason: string;
  readonly judge: { readonly username: string } | null;
  readonly steps: readonly string[];
}
