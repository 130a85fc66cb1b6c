import type { ImportKind, ImportStatus } from '../../api/data-models.ts';
import type { Permission } from '../../api/models.ts';
import type { ImportFilters } from './imports.queries.ts';

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

/** The filters an address holds; values it cannot mean are left out. */
export function importFiltersIn(search: URLSearchParams): ImportFilters {
  const kind = importKinds.find((each) => each === search.get('kind'));
  const status = importStatuses.find((each) => each === search.get('status'));
  return { ...(kind === undefined ? {} : { kind }), ...(status === undefined ? {} : { status }) };
}

/** What one must be permitted to write before a file may write it. */
export const kindPermission: Readonly<Record<ImportKind, Permission>> = {
  complaints: 'complaints.write',
  'daily-totals': 'complaints.write',
  units: 'units.write',
  'customer-base': 'customer-base.write',
};
