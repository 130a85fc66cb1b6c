import { useSearchParams } from 'react-router';
import type { Grain, Series } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { withParameters } from '../../place/use-place.ts';
import { type BaseRange, rangeIn } from './base-periods.ts';

const usualSeries = 'customers';
const grains: readonly Grain[] = ['month', 'quarter', 'half', 'year'];

/** Which series and periods the page shows; they live in the address. */
export interface BaseView {
  series: string;
  grain: Grain;
  range: BaseRange;
  /** Whether the series has figures already; a new one begins with the first that is saved. */
  exists: boolean;
  show: (changes: Readonly<Record<string, string | null>>) => void;
}

export function useBaseView(known: readonly Series[]): BaseView {
  const [search, setSearch] = useSearchParams();
  const { today } = useSession().organization;
  const asked = search.get('series');
  const found = known.find(({ code }) => code === (asked ?? usualSeries)) ?? (asked === null ? known[0] : undefined);
  const grain = found?.grain ?? grains.find((each) => each === search.get('grain')) ?? 'month';
  return {
    series: found?.code ?? asked ?? usualSeries,
    grain,
    range: rangeIn(search, grain, today),
    exists: found !== undefined,
    show: (changes) => setSearch((before) => withParameters(before, changes)),
  };
}
