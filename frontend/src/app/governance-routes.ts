import type { RouteObject } from 'react-router';
import { page } from './page-route.ts';

/** Pages that speak of all units or of a frozen month: the header's unit and period do not apply. */
const unplaced = { periods: [] };

/** Reviews, briefings and administration, below the widget frame. */
export const governanceRoutes: RouteObject[] = [
  page(
    '/reviews',
    'reviews.read',
    async () => (await import('../features/reviews/reviews-page.tsx')).ReviewsPage,
    unplaced,
  ),
  page(
    '/reviews/new',
    'reviews.create',
    async () => (await import('../features/reviews/new-review-page.tsx')).NewReviewPage,
    unplaced,
  ),
  page(
    '/reviews/:id',
    'reviews.read',
    async () => (await import('../features/reviews/review-page.tsx')).ReviewPage,
    unplaced,
  ),
  page(
    '/briefings',
    'briefings.read',
    async () => (await import('../features/briefings/briefings-page.tsx')).BriefingsPage,
    unplaced,
  ),
  page(
    '/briefings/verification',
    'briefings.verify',
    async () => (await import('../features/briefings/verification-page.tsx')).VerificationPage,
    unplaced,
  ),
  page(
    '/briefings/:id',
    'briefings.read',
    async () => (await import('../features/briefings/briefing-page.tsx')).BriefingPage,
    unplaced,
  ),
  page(
    '/account',
    'account.own',
    async () => (await import('../features/account/account-page.tsx')).AccountPage,
    unplaced,
  ),
  {
    lazy: async () => ({ Component: (await import('./administration-section.tsx')).AdministrationSection }),
    children: [
      page(
        '/administration',
        'users.read',
        async () => (await import('./administration-section.tsx')).AdministrationEntry,
        unplaced,
      ),
      page(
        '/administration/users',
        'users.read',
        async () => (await import('../features/users/users-page.tsx')).UsersPage,
        unplaced,
      ),
      page(
        '/administration/new-user',
        'users.write',
        async () => (await import('../features/users/new-user-page.tsx')).NewUserPage,
        unplaced,
      ),
      page(
        '/administration/users/:username',
        'users.read',
        async () => (await import('../features/users/user-page.tsx')).UserPage,
        unplaced,
      ),
      page(
        '/administration/demo',
        'demo.remove',
        async () => (await import('../features/demo/demo-page.tsx')).DemoPage,
        unplaced,
      ),
      page(
        '/administration/jobs',
        'jobs.read',
        async () => (await import('../features/jobs/jobs-page.tsx')).JobsPage,
        unplaced,
      ),
      page(
        '/administration/jobs/:name',
        'jobs.read',
        async () => (await import('../features/jobs/job-page.tsx')).JobPage,
        unplaced,
      ),
      page(
        '/administration/audit',
        'audit.read',
        async () => (await import('../features/audit/audit-page.tsx')).AuditPage,
        unplaced,
      ),
      page(
        '/administration/unmaskings',
        'unmaskings.read',
        async () => (await import('../features/unmaskings/unmaskings-page.tsx')).UnmaskingsPage,
        unplaced,
      ),
    ],
  },
];
