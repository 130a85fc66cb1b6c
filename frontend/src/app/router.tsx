import { createBrowserRouter } from 'react-router';
import { analysisRoutes } from './analysis-routes.ts';
import { dataRoutes } from './data-routes.ts';
import { FirstPaint } from './first-paint.tsx';
import { governanceRoutes } from './governance-routes.ts';
import { HomeRedirect } from './home-redirect.tsx';
import { NoPage } from './no-page.tsx';
import { PageFailure } from './page-failure.tsx';
import { ordersRoutes } from './orders-routes.ts';
import { page } from './page-route.ts';
import { Shell } from './shell.tsx';

/**
 * Every page, each its own chunk. Pages that use antd stand below the widget frame, which carries its theme and
 * language; the first screen does without.
 */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    HydrateFallback: FirstPaint,
    ErrorBoundary: PageFailure,
    lazy: async () => ({ Component: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/welcome',
    HydrateFallback: FirstPaint,
    ErrorBoundary: PageFailure,
    lazy: async () => ({ Component: (await import('../features/sign-in/welcome-page.tsx')).WelcomePage }),
  },
  {
    path: '/',
    HydrateFallback: FirstPaint,
    Component: Shell,
    ErrorBoundary: PageFailure,
    children: [
      { index: true, Component: HomeRedirect },
      page('/board', 'board.read', async () => (await import('../features/board/board-page.tsx')).BoardPage, {
        periods: ['quarter'],
        looksBack: true,
      }),
      page(
        '/board/line-health',
        'readings.read',
        async () => (await import('../features/line-health/line-health-page.tsx')).LineHealthPage,
        { periods: ['quarter'] },
      ),
      page(
        '/red-lines/:indicator',
        'readings.read',
        async () => (await import('../features/red-line/red-line-page.tsx')).RedLinePage,
        { looksBack: true },
      ),
      { ErrorBoundary: PageFailure, ...analysisRoutes },
      {
        ErrorBoundary: PageFailure,
        lazy: async () => ({ Component: (await import('../widgets/widget-frame.tsx')).WidgetFrame }),
        children: [
          page(
            '/complaints',
            'complaints.read',
            async () => (await import('../features/complaints/complaints-page.tsx')).ComplaintsPage,
          ),
          dataRoutes,
          ordersRoutes,
          ...governanceRoutes,
        ],
      },
      page(
        '/complaints/:source/:number',
        'complaints.read',
        async () => (await import('../features/complaints/complaint-page.tsx')).ComplaintPage,
        { periods: [] },
      ),
      page(
        '/customers/:key',
        'complaints.read',
        async () => (await import('../features/customers/customer-page.tsx')).CustomerPage,
        { periods: [] },
      ),
      { path: '*', Component: NoPage },
    ],
  },
]);
