import type { ComplaintQualities, SaidFlag } from './complaint-qualities.ts';

/** The same complaints, whatever was said of them by one flag. */
export function whateverIsSaid<Filter extends ComplaintQualities>(filter: Filter, flag: SaidFlag): Filter {
  const { [flag]: _said, ...others } = filter.flags ?? {};
  return { ...filter, flags: others };
}
