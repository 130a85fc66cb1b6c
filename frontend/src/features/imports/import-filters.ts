import type { ImportKind, ImportStatus } from '../../api/data-models.ts';
import type { Permission } from '../../api/models.ts';
import type { ImportFilters, ImportSort } from './imports.queries.ts';

export const importKinds: readonly ImportKind[] = ['complaints', 'units', 'customer-base', 'daily-totals'];
export const importStatuses: readonly ImportStatus[] = [
  'checking',
  'checked',
  'publishing',
  'published',
  'cancelled',
  'failed',
  'reverted',
];

export const importSorts: readonly ImportSort[] = ['at', 'file', 'coverage', 'rows', 'rejected'];

/** The filters an address holds; values it cannot mean are left out. */
export function importFiltersIn(search: URLSearchParams): ImportFilters {
  const source = search.get('source') ?? '';
  const by = search.get('by') ?? '';
  return {
    ...chosen('kind', importKinds, search),
    ...chosen('status', importStatuses, search),
    ...(source === '' ? {} : { source }),
    ...(by === '' ? {} : { by }),
    ...chosen('sort', importSorts, search),
    ...chosen('order', ['asc', 'desc'] as const, search),
  };
}

/** Whether the list is narrowed, and not only sorted. */
export function isNarrowed({ kind, status, source, by }: ImportFilters): boolean {
  return [kind, status, source, by].some((value) => value !== undefined);
}

function chosen<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  search: URLSearchParams,
): { [name in Name]?: Value } {
  const value = values.find((each) => each === search.get(name));
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: Value });
}

/** What one must be permitted to write before a file may write it. */
export const kindPermission: Readonly<Record<ImportKind, Permission>> = {
  complaints: 'complaints.write',
  'daily-totals': 'complaints.write',
  units: 'units.write',
  'customer-base': 'customer-base.write',
};
