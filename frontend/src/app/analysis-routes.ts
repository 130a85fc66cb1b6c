import type { RouteObject } from 'react-router';
import { page } from './page-route.ts';

/** Signal told from noise: over time, and between units. */
export const analysisRoutes: RouteObject = {
  lazy: async () => ({ Component: (await import('./analysis-section.tsx')).AnalysisSection }),
  children: [
    page('/analysis', 'readings.read', async () => (await import('./analysis-section.tsx')).AnalysisEntry),
    page(
      '/analysis/process',
      'readings.read',
      async () => (await import('../features/analysis/process-page.tsx')).ProcessPage,
    ),
    page(
      '/analysis/comparison',
      'readings.read',
      async () => (await import('../features/analysis/comparison-page.tsx')).ComparisonPage,
    ),
  ],
};
