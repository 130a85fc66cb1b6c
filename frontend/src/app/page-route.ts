import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Permission } from '../api/models.ts';
import type { PeriodKind } from '../place/period.ts';
import { PageFailure } from './page-failure.tsx';

/** What the shell has to know about the page it shows. */
export interface PageHandle {
  permission: Permission;
  /** Kinds of period the page can be asked for; none hides the unit and the period. */
  periods: readonly PeriodKind[];
  /** Whether the page can look back to an earlier day. */
  looksBack: boolean;
}

/** A route of one page: its address, the permission it needs and its chunk. */
export function page(
  path: string,
  permission: Permission,
  load: () => Promise<ComponentType>,
  { periods = ['year', 'quarter', 'month'], looksBack = false }: Partial<Omit<PageHandle, 'permission'>> = {},
): RouteObject {
  const handle: PageHandle = { permission, periods, looksBack };
  return { path, handle, ErrorBoundary: PageFailure, lazy: async () => ({ Component: await load() }) };
}
