import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

type Person = 'office' | 'signatory' | 'lead' | 'stranger' | 'analyst';

/** What DESIGN §5 allows, written down a second time: state, step, who, and where the order stands afterwards. */
const ALLOWED: readonly (readonly [string, string, Person, string])[] = [
  ['draft', 'signature-request', 'office', 'awaiting-signature'],
  ['awaiting-signature', 'signature', 'signatory', 'issued'],
  ['awaiting-signature', 'redraft', 'signatory', 'draft'],
  ['issued', 'acknowledgement', 'lead', 'acknowledged'],
  ['acknowledged', 'progress', 'lead', 'in-progress'],
  ['in-progress', 'progress', 'lead', 'in-progress'],
  ['reopened', 'progress', 'lead', 'in-progress'],
  ['acknowledged', 'plan', 'lead', 'acknowledged'],
  ['in-progress', 'plan', 'lead', 'in-progress'],
  ['returned', 'plan', 'lead', 'returned'],
  ['reopened', 'plan', 'lead', 'reopened'],
  ['in-progress', 'submission', 'lead', 'submitted'],
  ['returned', 'submission', 'lead', 'submitted'],
  ['submitted', 'return', 'office', 'returned'],
  ['submitted', 'acceptance', 'office', 'accepted'],
  ['accepted', 'return', 'office', 'returned'],
  ['accepted', 'strike-off', 'office', 'struck-off'],
  ['struck-off', 'reopening', 'office', 'reopened'],
  ['kept-open', 'reopening', 'office', 'reopened'],
  ...['in-progress', 'submitted', 'returned', 'accepted'].map(
    (state) => [state, 'keeping-open', 'office', 'kept-open'] as const,
  ),
  ...['draft', 'awaiting-signature', 'issued', 'acknowledged', 'in-progress', 'returned', 'reopened'].map(
    (state) => [state, 'withdrawal', 'office', 'withdrawn'] as const,
  ),
];
const STEPS = [...new Set(ALLOWED.map(([, step]) => step))];
const PEOPLE: readonly Person[] = ['office', 'signatory', 'lead', 'stranger', 'analyst'];

const FIELDS: Readonly<Record<string, object>> = {
  plan: { measures: [] },
  progress: { progress: 50 },
  reopening: { dueDay: '2026-12-18' },
  'keeping-open': { owner: '网络部', wording: '物业暂不同意', reviewDay: '2027-02-01' },
};

interface Seen {
  readonly state: string;
  readonly version: number;
  readonly evidence: readonly object[];
  readonly history: readonly { readonly step: string; readonly from: string; readonly to: string }[];
}

let redline: TestApplication;
let people: Readonly<Record<Person, Agent>>;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  await twoCities(await redline.as('administrator'));
  people = {
    office: await redline.as('inspection'),
    signatory: await redline.as('signatory'),
    lead: await redline.as('head', 'LZ'),
    stranger: await redline.as('head', 'BG'),
    analyst: await redline.as('analyst'),
  };
});
afterAll(() => redline.close());

/** What somebody tries: mostly a step the model allows where the order stands, else any step by anybody. */
const tries = fc.array(
  fc.record({
    luck: fc.nat(),
    isWild: fc.nat(3).map((of) => of === 0),
    step: fc.constantFrom('evidence', ...STEPS),
    who: fc.constantFrom(...PEOPLE),
  }),
  { minLength: 15, maxLength: 40 },
);
type Try = typeof tries extends fc.Arbitrary<(infer One)[]> ? One : never;

function triedIn(state: string, { luck, isWild, step, who }: Try): { step: string; who: Person } {
  const open = ALLOWED.filter(([from, name]) => from === state && name !== 'withdrawal');
  const chosen = open[luck % Math.max(1, open.length)];
  return isWild || chosen === undefined ? { step, who } : { step: chosen[1], who: chosen[2] };
}

let titles = 0;

test('random steps of random people never reach a forbidden state, and the history explains the state', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(tries, async (tried) => {
      titles += 1;
      const drafted = await people.office.post('/api/supervision-orders', orderBody({ title: `事项${titles}` }));
      const { id } = drafted.json<{ id: string }>();
      const address = `/api/supervision-orders/${id}`;
      const seen = async () => (await people.office.get(address)).json<Seen>();
      let model = 'draft';
      let steps = 0;
      for (const each of tried) {
        const { step, who } = triedIn(model, each);
        const { version, evidence } = await seen();
        if (step === 'evidence' || (step === 'submission' && evidence.length === 0 && each.luck % 4 > 0)) {
          await people.lead.upload(`${address}/evidence`, { note: '' }, { name: 'a.txt', content: '回访' });
          continue;
        }
        const body = { version, note: '说明', ...FIELDS[step] };
        const answer = await people[who].post(`${address}/${step}`, body);
        const allowed = ALLOWED.find(([from, name, by]) => from === model && name === step && by === who);
        const isProven = step !== 'submission' || evidence.length > 0;
        expect([model, step, who, answer.status === 200]).toEqual([
          model,
          step,
          who,
          allowed !== undefined && isProven,
        ]);
        if (answer.status !== 200) continue;
        model = allowed?.[3] ?? model;
        steps += 1;
        reached.add(model);
      }
      const { state, version, history } = await seen();
      expect([state, version, history.length]).toEqual([model, steps + 1, steps]);
      const path = ['draft', ...history.map(({ to }) => to)];
      expect(history.map(({ from }) => from)).toEqual(path.slice(0, -1));
      expect(path.at(-1)).toBe(state);
    }),
    { numRuns: 30, seed: 20261123, endOnFailure: true },
  );
  expect(reached).toEqual(new Set(ALLOWED.map(([, , , to]) => to)));
  await expectSound(await redline.as('administrator'));
});
