import type { RouteObject } from 'react-router';
import { page } from './page-route.ts';

const noPlace = { periods: [] };

/** Supervision orders, disputes and audits, below one row of tabs. They use antd and stand below the widget frame. */
export const ordersRoutes: RouteObject = {
  lazy: async () => ({ Component: (await import('./orders-section.tsx')).OrdersSection }),
  children: [
    page(
      '/orders',
      'orders.read',
      async () => (await import('../features/orders/orders-page.tsx')).OrdersPage,
      noPlace,
    ),
    page(
      '/orders/mine',
      'orders.read',
      async () => (await import('../features/orders/my-orders-page.tsx')).MyOrdersPage,
      noPlace,
    ),
    page(
      '/orders/marks',
      'complaints.read',
      async () => (await import('../features/case-holes/case-holes-page.tsx')).CaseHolesPage,
    ),
    page(
      '/orders/new',
      'orders.draft',
      async () => (await import('../features/orders/order-settings-page.tsx')).NewOrderPage,
      noPlace,
    ),
    page(
      '/orders/:id/edit',
      'orders.draft',
      async () => (await import('../features/orders/order-settings-page.tsx')).OrderSettingsPage,
      noPlace,
    ),
    page(
      '/orders/:id',
      'orders.read',
      async () => (await import('../features/orders/order-page.tsx')).OrderPage,
      noPlace,
    ),
    page(
      '/orders/improvements',
      'orders.read',
      async () => (await import('../features/improvements/improvements-page.tsx')).ImprovementsPage,
      noPlace,
    ),
    page(
      '/orders/disputes',
      'disputes.read',
      async () => (await import('../features/disputes/disputes-page.tsx')).DisputesPage,
      noPlace,
    ),
    page(
      '/orders/disputes/new',
      'disputes.file',
      async () => (await import('../features/disputes/new-dispute-page.tsx')).NewDisputePage,
      noPlace,
    ),
    page(
      '/orders/disputes/:id',
      'disputes.read',
      async () => (await import('../features/disputes/dispute-page.tsx')).DisputePage,
      noPlace,
    ),
    page(
      '/orders/repetitions',
      'repetitions.read',
      async () => (await import('../features/repetitions/repetitions-page.tsx')).RepetitionsPage,
      noPlace,
    ),
    page(
      '/orders/audits',
      'case-audits.read',
      async () => (await import('../features/case-audits/case-audits-page.tsx')).CaseAuditsPage,
      noPlace,
    ),
    page(
      '/orders/audits/new',
      'case-audits.draw',
      async () => (await import('../features/case-audits/new-case-audit-page.tsx')).NewCaseAuditPage,
      noPlace,
    ),
    page(
      '/orders/audits/:id',
      'case-audits.read',
      async () => (await import('../features/case-audits/case-audit-page.tsx')).CaseAuditPage,
      noPlace,
    ),
    page(
      '/orders/audits/:id/:place',
      'case-audits.read',
      async () => (await import('../features/case-audits/audited-complaint-page.tsx')).AuditedComplaintPage,
      noPlace,
    ),
  ],
};
