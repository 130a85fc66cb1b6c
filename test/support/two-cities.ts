import type { Agent } from './agent.ts';

const CITIES = [
  { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, customers: '3120000' },
  { code: 'LZ', name: { zh: '澜州', en: 'Lanzhou' }, customers: '4860000' },
];

/** Two cities under the root with customers for each month of 2026 up to October, and October's appeals: 100 and 20. */
export async function twoCities(admin: Agent): Promise<void> {
  for (const { code, name } of CITIES)
    await accepted(admin.post('/api/units', { code, name, kind: 'city', parent: null }));
  const months = Array.from(
    { length: 22 },
    (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const items = CITIES.flatMap(({ code, customers }) =>
    months.map((period) => ({ unit: code, period, value: customers })),
  );
  await accepted(admin.put('/api/customer-base', { series: 'customers', items }));
  await publishTotals(admin, [
    '2026-10-09,BG,appeal,不明扣费,60,accepted',
    '2026-10-21,BG,appeal,网络质量,40,accepted',
    '2026-10-21,LZ,appeal,网络质量,20,accepted',
  ]);
}

/** Publishes daily totals, given as lines of `day,unit,layer,type,count,basis`. */
export async function publishTotals(admin: Agent, lines: readonly string[]): Promise<void> {
  const content = ['day,unit,layer,type,count,basis', ...lines].join('\n');
  const answer = await admin.upload(
    '/api/imports',
    { kind: 'daily-totals', publish: 'true' },
    { name: 'totals.csv', content },
  );
  const { id } = answer.json<{ id: string }>();
  for (let waited = 0; waited < 200; waited += 1) {
    const { status, rejected } = (await admin.get(`/api/imports/${id}`)).json<{ status: string; rejected: string }>();
    if (status === 'published') {
      if (Number(rejected) > 0)
        throw new Error(`totals rejected: ${(await admin.get(`/api/imports/${id}/rejects`)).text}`);
      return;
    }
    if (status === 'failed') throw new Error(`totals failed: ${(await admin.get(`/api/imports/${id}`)).text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the totals were not published in ten seconds');
}

async function accepted(answer: ReturnType<Agent['get']>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
}
