/**
 * The probability that of `n` independent things at least `k` fall on a side that each falls on with probability `p`: the
 * exact upper tail of the binomial distribution. 1 where k is 0.
 */
export function chanceOfAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const [yes, no] = [Math.log(p), Math.log1p(-p)];
  let choices = 0;
  let sum = 0;
  for (let i = 0; i <= n; i += 1) {
    if (i > 0) choices += Math.log(n - i + 1) - Math.log(i);
    if (i >= k) sum += Math.exp(choices + i * yes + (n - i) * no);
  }
  return Math.min(1, sum);
}
