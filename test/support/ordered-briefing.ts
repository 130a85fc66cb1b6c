import type { Agent } from './agent.ts';

/** Issues the monthly review of a unit and has its briefing drawn in Chinese. */
export async function orderedBriefing(
  admin: Agent,
  unit: string,
  period: string,
): Promise<{ review: string; briefing: string }> {
  const opened = await admin.post('/api/reviews', { cadence: 'monthly', unit, period });
  const { id: review } = opened.json<{ id: string }>();
  await admin.post(`/api/reviews/${review}/issue`);
  const order = { review, document: 'monthly-briefing', format: 'pdf', language: 'zh' };
  const { id: briefing } = (await admin.post('/api/briefings', order)).json<{ id: string }>();
  for (let waited = 0; waited < 400; waited += 1) {
    const { status } = (await admin.get(`/api/briefings/${briefing}`)).json<{ status: string }>();
    if (status === 'ready') return { review, briefing };
    if (status === 'failed') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the briefing was not drawn');
}
