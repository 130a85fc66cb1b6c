interface Effect {
  readonly ratio: number;
  readonly low: number;
  readonly high: number | null;
}

const least = 0.25;
const most = 4;
const inset = 6;

/** Where a ratio, the ends of its interval and no change stand on a line of this width: a quarter to fourfold, by logarithm. */
export function intervalOf(
  { ratio, low, high }: Effect,
  width: number,
): Record<'ratio' | 'low' | 'high' | 'one', number> {
  const place = (value: number): number => {
    const share = Math.log(Math.min(most, Math.max(least, value)) / least) / Math.log(most / least);
    return inset + share * (width - 2 * inset);
  };
  return { ratio: place(ratio), low: place(low), high: place(high ?? most), one: place(1) };
}
