import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { apiTypes, DESCRIPTION_FILE, TYPES_FILE } from './support/api-types.ts';
import { startApplication, type TestApplication } from './support/application.ts';

let redline: TestApplication;

beforeAll(async () => {
  redline = await startApplication();
});
afterAll(() => redline.close());

describe('the description of the API', () => {
  test('is the one the front end was built on: run npm run openapi after changing a route', async () => {
    const { description, types } = await apiTypes(redline.app);
    expect(JSON.parse(readFileSync(DESCRIPTION_FILE, 'utf8'))).toEqual(JSON.parse(description));
    expect(readFileSync(TYPES_FILE, 'utf8')).toBe(types);
  });

  test('is served, and names every route of the public contract', async () => {
    const { paths } = (await redline.anonymous().get('/api/openapi.json')).json<{ paths: Record<string, object> }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/session',
        '/api/units',
        '/api/customer-base',
        '/api/imports',
        '/api/imports/{id}/rejects',
        '/api/imports/{id}/publication',
        '/api/imports/{id}/cancellation',
        '/api/complaints/{source}/{number}',
        '/api/indicators',
        '/api/limits',
        '/api/readings',
        '/api/board',
        '/api/analysis/trend',
        '/api/analysis/pareto',
        '/api/analysis/process',
        '/api/analysis/baselines',
        '/api/analysis/ranking',
        '/api/analysis/waterfall',
        '/api/reviews/{id}/issue',
        '/api/reviews/{id}/snapshot',
        '/api/briefings/{id}/file',
        '/api/briefings/verification',
      ]),
    );
  });
});
