import type { components } from '../../api/schema.ts';

export type ImprovementPage = components['schemas']['ImprovementPageDto'];
export type ImprovementEntry = ImprovementPage['items'][number];
export type ImprovementKind = ImprovementEntry['kind'];

export const improvementKinds: readonly ImprovementKind[] = ['process', 'rule', 'service'];

/** What the register is asked for. */
export interface ImprovementFilters {
  readonly kind?: ImprovementKind;
  readonly unit?: string;
  readonly year?: number;
}

/** The filters in the address; the unit is `of`, for `unit` is the place. */
export function filtersIn(search: URLSearchParams): ImprovementFilters {
  const kind = improvementKinds.find((each) => each === search.get('kind'));
  const unit = search.get('of')?.trim() || undefined;
  const year = /^(?:19|20)\d{2}$/.test(search.get('year') ?? '') ? Number(search.get('year')) : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The years one may choose from: this one and the four before, and whichever is asked for. */
export function yearsUpTo(today: string, asked: number | undefined): number[] {
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: 5 }, (_, before) => last - before);
  return asked === undefined || years.includes(asked) ? years : [...years, asked];
}
