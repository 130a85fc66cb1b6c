import type { RouteObject } from 'react-router';
import { page } from './page-route.ts';

const noPlace = { periods: [] };

/** Imports, customer base and units, below one row of tabs. They use antd and stand below the widget frame. */
export const dataRoutes: RouteObject = {
  lazy: async () => ({ Component: (await import('./data-section.tsx')).DataSection }),
  children: [
    page('/data', 'units.read', async () => (await import('./data-section.tsx')).DataEntry, noPlace),
    page(
      '/data/imports',
      'imports.read',
      async () => (await import('../features/imports/imports-page.tsx')).ImportsPage,
      noPlace,
    ),
    page(
      '/data/imports/new',
      'imports.write',
      async () => (await import('../features/imports/upload-page.tsx')).UploadPage,
      noPlace,
    ),
    page(
      '/data/imports/:id',
      'imports.read',
      async () => (await import('../features/imports/import-page.tsx')).ImportPage,
      noPlace,
    ),
    page(
      '/data/sources',
      'sources.read',
      async () => (await import('../features/sources/sources-page.tsx')).SourcesPage,
      noPlace,
    ),
    page(
      '/data/new-source',
      'sources.write',
      async () => (await import('../features/sources/source-settings-page.tsx')).NewSourcePage,
      noPlace,
    ),
    page(
      '/data/sources/:code',
      'sources.read',
      async () => (await import('../features/sources/source-page.tsx')).SourcePage,
      noPlace,
    ),
    page(
      '/data/sources/:code/settings',
      'sources.write',
      async () => (await import('../features/sources/source-settings-page.tsx')).SourceSettingsPage,
      noPlace,
    ),
    page(
      '/data/events',
      'events.read',
      async () => (await import('../features/events/events-page.tsx')).EventsPage,
      noPlace,
    ),
    page(
      '/data/new-event',
      'events.write',
      async () => (await import('../features/events/event-settings-page.tsx')).NewEventPage,
      noPlace,
    ),
    page(
      '/data/events/:id',
      'events.read',
      async () => (await import('../features/events/event-page.tsx')).EventPage,
      noPlace,
    ),
    page(
      '/data/events/:id/settings',
      'events.write',
      async () => (await import('../features/events/event-settings-page.tsx')).EventSettingsPage,
      noPlace,
    ),
    page(
      '/data/calendar',
      'working-calendar.read',
      async () => (await import('../features/calendar/calendar-page.tsx')).CalendarPage,
      noPlace,
    ),
    page(
      '/data/customer-base',
      'customer-base.read',
      async () => (await import('../features/customer-base/customer-base-page.tsx')).CustomerBasePage,
      noPlace,
    ),
    page(
      '/data/units',
      'units.read',
      async () => (await import('../features/units/units-page.tsx')).UnitsPage,
      noPlace,
    ),
    page(
      '/data/catalogue',
      'catalogue.read',
      async () => (await import('../features/catalogue/catalogue-page.tsx')).CataloguePage,
      noPlace,
    ),
    page(
      '/data/definitions',
      'definitions.read',
      async () => (await import('../features/definitions/definitions-page.tsx')).DefinitionsPage,
      noPlace,
    ),
    page(
      '/data/new-indicator',
      'definitions.write',
      async () => (await import('../features/definitions/indicator-pages.tsx')).NewIndicatorPage,
      noPlace,
    ),
    page(
      '/data/definitions/:code/change',
      'definition-changes.propose',
      async () => (await import('../features/definitions/indicator-pages.tsx')).IndicatorChangePage,
      noPlace,
    ),
    page(
      '/data/regime-packs',
      'definitions.read',
      async () => (await import('../features/regime-packs/regime-packs-page.tsx')).RegimePacksPage,
      noPlace,
    ),
    page(
      '/data/official-figures',
      'readings.read',
      async () => (await import('../features/official-figures/official-figures-page.tsx')).OfficialFiguresPage,
      noPlace,
    ),
    page(
      '/data/changes',
      'definitions.read',
      async () => (await import('../features/proposals/proposals-page.tsx')).ProposalsPage,
      noPlace,
    ),
    page(
      '/data/changes/:id',
      'definitions.read',
      async () => (await import('../features/proposals/proposal-page.tsx')).ProposalPage,
      noPlace,
    ),
  ],
};
