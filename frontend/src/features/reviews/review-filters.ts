/**
 * Filters of the list of reviews as the address names them. `unit` and `period` belong to the place of the readings, so
 * these have names of their own.
 */
export interface ReviewFilters {
  of: string | null;
  month: string | null;
  status: 'open' | 'issued' | null;
}

export function reviewFiltersIn(search: URLSearchParams): ReviewFilters {
  const month = search.get('month') ?? '';
  const status = search.get('status');
  return {
    of: search.get('of') || null,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    status: status === 'open' || status === 'issued' ? status : null,
  };
}

/** The part of a request these filters make. */
export function reviewQuery({ of, month, status }: ReviewFilters): {
  unit?: string;
  period?: string;
  status?: 'open' | 'issued';
} {
  return {
    ...(of === null ? {} : { unit: of }),
    ...(month === null ? {} : { period: month }),
    ...(status === null ? {} : { status }),
  };
}
