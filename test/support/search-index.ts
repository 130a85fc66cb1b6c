import type { TestApplication } from './application.ts';
import { SearchIndexer } from '../../src/complaints/search/search-indexer.ts';

/** Waits until the search knows every complaint as it is now. */
export async function searchCaughtUp(redline: TestApplication): Promise<void> {
  for (let waited = 0; waited < 3600; waited += 1) {
    const [{ left } = { left: '0' }] = await redline.dataSource.query<{ left: string }[]>(
      'SELECT count(*)::text AS left FROM complaint_search_backlog',
    );
    if (left === '0') return;
    await redline.app.get(SearchIndexer).look();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the search did not catch up in three minutes');
}
