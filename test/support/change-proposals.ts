import type { Agent } from './agent.ts';

export interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly mayApprove: string;
  readonly impact: { readonly state: string };
  readonly summary: {
    readonly readings: number;
    readonly flips: number;
    readonly alarmFlips: number;
    readonly days: number;
    readonly units: number;
    readonly movedDays: number;
  };
}

export interface ImpactReading {
  readonly unit: string;
  readonly limit: string | null;
  readonly period: string;
  readonly asOf: string;
  readonly flips: boolean;
  readonly alarmFlips: boolean;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

interface Outcome {
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  readonly status: string;
  readonly limitValue: string | null;
  readonly risk: string | null;
}

/** Proposes a change and waits until its impact has been counted. */
export async function propose(agent: Agent, body: object): Promise<Proposal> {
  const answer = await agent.post('/api/change-proposals', { reason: '口径说明', ...body });
  if (answer.status !== 201) throw new Error(`proposing answered ${answer.status}: ${answer.text}`);
  return counted(agent, answer.json<Proposal>().id);
}

/** The proposal, once nothing is being counted any more. */
export async function counted(agent: Agent, id: string): Promise<Proposal> {
  for (let waited = 0; waited < 400; waited += 1) {
    const proposal = (await agent.get(`/api/change-proposals/${id}`)).json<Proposal>();
    if (proposal.impact.state !== 'counting') return proposal;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the impact was not counted in ten seconds');
}

/** Every reading of an impact, page by page. */
export async function impactOf(agent: Agent, id: string): Promise<ImpactReading[]> {
  const readings: ImpactReading[] = [];
  let cursor: string | null = null;
  do {
    const page: string = cursor === null ? '' : `&cursor=${cursor}`;
    const answer = await agent.get(`/api/change-proposals/${id}/impact?limit=200${page}`);
    const { items, next } = answer.json<{ items: ImpactReading[]; next: string | null }>();
    readings.push(...items);
    cursor = next;
  } while (cursor !== null);
  return readings;
}
