import { countiesOf } from './counties.ts';

/**
 * Hands a city's appeals to its counties in turn, each as often as its part of the customers: drawn at random, small
 * counties would cross their lines of two or three cases by chance alone, and tell a story nobody meant.
 */
export class CountyTurns {
  private readonly taken = new Map<string, number>();
  private readonly handed = new Map<string, number>();

  /** The county whose turn it is; appeals about unexplained charges have turns of their own. */
  next(city: string, unexplained: boolean): string {
    const kind = unexplained ? 'u' : 'o';
    const total = (this.handed.get(`${city} ${kind}`) ?? 0) + 1;
    this.handed.set(`${city} ${kind}`, total);
    const [first, ...others] = countiesOf(city);
    if (first === undefined) return city;
    const owed = (code: string, share: number) => share * total - (this.taken.get(`${code} ${kind}`) ?? 0);
    const chosen = others.reduce(
      (best, each) => (owed(each.code, each.share) > owed(best.code, best.share) ? each : best),
      first,
    );
    this.taken.set(`${chosen.code} ${kind}`, (this.taken.get(`${chosen.code} ${kind}`) ?? 0) + 1);
    return chosen.code;
  }
}
