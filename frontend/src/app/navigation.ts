import type { Permission } from '../api/models.ts';
import type { shellLabels } from './labels.ts';

export interface NavigationEntry {
  path: string;
  label: keyof (typeof shellLabels)['zh'] &
    ('board' | 'orders' | 'analysis' | 'complaints' | 'data' | 'reviews' | 'briefings' | 'administration');
  /** Shown to holders of any of these. */
  permissions: readonly Permission[];
  /** Drawing on a 20 × 20 grid, stroked. */
  icon: string;
}

/** The main navigation, in order. It names only what exists: a page adds its entry together with its route. */
export const navigation: readonly NavigationEntry[] = [
  { path: '/board', label: 'board', permissions: ['board.read'], icon: 'M2 13l5-5 4 3 7-8M2 17.5h16' },
  {
    path: '/orders',
    label: 'orders',
    permissions: ['orders.read'],
    icon: 'M3 4h10v13H3zM5.5 8h5M5.5 11h5M13 6.5l4 4-4 4',
  },
  {
    path: '/analysis',
    label: 'analysis',
    permissions: ['readings.read'],
    icon: 'M2.5 6h15M2.5 14h15M3 11l3-3 3 4 4-6 4 5',
  },
  {
    path: '/complaints',
    label: 'complaints',
    permissions: ['complaints.read'],
    icon: 'M3 4h14v10H9l-4 3v-3H3zM6.5 7.5h7M6.5 10.5h5',
  },
  {
    path: '/data',
    label: 'data',
    permissions: ['imports.read', 'customer-base.read', 'units.read'],
    icon: 'M10 3v9M6 8.5l4 4 4-4M3 13v4h14v-4',
  },
  {
    path: '/reviews',
    label: 'reviews',
    permissions: ['reviews.read'],
    icon: 'M4 2.5h12v15H4zM7 7h6M7 10h6M7 13.5h3',
  },
  {
    path: '/briefings',
    label: 'briefings',
    permissions: ['briefings.read'],
    icon: 'M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 14.5v-3M10 14.5V9M12.5 14.5v-4',
  },
  {
    path: '/administration',
    label: 'administration',
    permissions: ['users.read', 'audit.read'],
    icon: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 17.5c.6-3.4 3.4-5 7-5s6.4 1.6 7 5',
  },
];
