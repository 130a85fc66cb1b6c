import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { ComplaintModel, type Fields, type ImportedRow } from './support/complaint-model.ts';
import { importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { SEED } from './support/seed.ts';
import { twoCities } from './support/two-cities.ts';

const RUNS = 8;
const LONGEST = 7;
const SOURCE = 'model';
const COLUMNS = { number: 'number', receivedAt: 'day', unit: 'unit', type: 'type', text: 'text' };

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await twoCities(admin);
});
afterAll(() => redline.close());

const number = fc.integer({ min: 1, max: 3 }).map((n) => `N${n}`);
const fields: fc.Arbitrary<Fields> = fc.record({
  unit: fc.constantFrom('BG', 'LZ'),
  day: fc.constantFrom('2026-11-02', '2026-11-03', '2026-12-01'),
  type: fc.constantFrom('奇怪', '别的 / 奇怪'),
  text: fc.constantFrom('甲', '乙', '丙'),
});
/** A file may leave columns out: then it says nothing of them. */
const file = fc.record({
  isPartial: fc.boolean(),
  rows: fc.array(fc.record({ number, fields }), { minLength: 2, maxLength: 5 }),
});

/** What is done to the real application and to the model alike; afterwards both must be the same. */
type Step = fc.AsyncCommand<ComplaintModel, Agent>;

function step(name: string, take: (model: ComplaintModel, agent: Agent) => Promise<void>): Step {
  return {
    check: () => true,
    run: async (model, agent) => {
      await take(model, agent);
      await expectSame(model);
    },
    toString: () => name,
  };
}

/** A step on one of the imports that are published; left out while there is none. */
function stepOn(name: string, which: number, take: (model: ComplaintModel, at: number) => Promise<void>): Step {
  return {
    ...step(`${name} import ${which}`, (model) => take(model, which % model.published.length)),
    check: ({ published }) => published.length > 0,
  };
}

async function expectSame(model: ComplaintModel): Promise<void> {
  expect(await seen()).toEqual({ rows: model.rows, history: model.history, counts: model.counts });
}

const imported = (rows: readonly ImportedRow[]): Step =>
  step(`import ${JSON.stringify(rows)}`, (model) => publish(model, rows));

const importedAgain = (which: number): Step =>
  stepOn('repeat', which, (model, at) => publish(model, model.published[at]?.rows ?? []));

const reverted = (which: number): Step =>
  stepOn('revert', which, (model, at) => revert(model, model.published[at]?.id ?? ''));

const pushed = (number: string, fields: Fields): Step =>
  step(`push ${number} ${JSON.stringify(fields)}`, (model) => push(model, number, fields));

async function push(model: ComplaintModel, number: string, fields: Fields): Promise<void> {
  const { day, type, ...rest } = fields;
  const body = { ...rest, layer: 'appeal', receivedAt: day, type: type.split(' / ') };
  const answer = await admin.put(`/api/complaints/${SOURCE}/${number}`, body);
  expect(answer.json()).toEqual({ outcome: model.write(number, fields, null) });
}

async function revert(model: ComplaintModel, id: string): Promise<void> {
  const planned = (await admin.get(`/api/imports/${id}/reversal`)).json<{ plan: object }>().plan;
  expect((await admin.post(`/api/imports/${id}/reversal`, { reason: '模型' })).status).toBe(200);
  const { deleted, restored, replaced } = model.revert(id);
  const effects = { deleted: `${deleted}`, restored: `${restored}`, replaced: `${replaced}` };
  expect(planned).toMatchObject(effects);
  expect((await admin.get(`/api/imports/${id}/reversal`)).json()).toMatchObject({ state: 'done', plan: effects });
}

async function publish(model: ComplaintModel, rows: readonly ImportedRow[]): Promise<void> {
  const isPartial = rows.every(({ stated }) => stated.text === undefined);
  const { type, text, ...always } = COLUMNS;
  const columns = isPartial ? always : { ...always, type, text };
  const names = Object.values(columns);
  const lines = rows.map((row) => names.map((name) => ({ number: row.number, ...row.stated })[name as keyof Fields]));
  const content = [names, ...lines].map((cells) => cells.join(',')).join('\n');
  const record = await importFile(admin, content, {
    mapping: { source: SOURCE, columns, constants: { layer: 'appeal' } },
  });
  const figures = model.publish(record.id, rows);
  expect(record).toMatchObject({
    status: 'published',
    rejected: '0',
    ...Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, String(count)])),
  });
}

/** The application's side of what the model says. */
async function seen(): Promise<Record<'rows' | 'history' | 'counts', string[]>> {
  const line = (row: string) =>
    `concat_ws(' | ', ${row}.number, u.code, ${row}.received_day, ${row}.type, coalesce(${row}.text, ''), coalesce(${row}.import_id::text, 'pushed'))`;
  const rows = await column(`SELECT ${line('c')} AS line FROM complaints c JOIN units u ON u.id = c.unit_id`);
  const history = await column(
    `SELECT ${line('f')} || ' → ' || coalesce(h.replaced_by_import::text, 'pushed') AS line
     FROM complaint_history h CROSS JOIN LATERAL jsonb_populate_record(NULL::complaints, h.former) f
     JOIN units u ON u.id = f.unit_id`,
  );
  const counts = await column(
    `SELECT u.code || ' ' || d.day || ' ' || d.type || ': ' || d.count AS line
     FROM daily_type_counts d JOIN units u ON u.id = d.unit_id WHERE d.basis = 'received'`,
  );
  return { rows, history, counts };
}

async function column(sql: string): Promise<string[]> {
  const rows: { line: string }[] = await redline.dataSource.query(sql);
  return rows.map(({ line }) => line).toSorted();
}

/** Nothing of one sequence is left for the next. */
async function empty(): Promise<void> {
  await redline.dataSource.query('TRUNCATE complaints, complaint_history, source_coverage');
  expect((await admin.post('/api/counts/recount')).status).toBe(200);
}

test('rows, counts and history agree with a model after any imports, corrections, pushes and reversals', async () => {
  const rowOf = ({ isPartial, rows }: { isPartial: boolean; rows: { number: string; fields: Fields }[] }) =>
    rows.map((row): ImportedRow => {
      const { unit, day } = row.fields;
      return { number: row.number, stated: isPartial ? { unit, day } : row.fields };
    });
  const imports = file.map((drawn) => imported(rowOf(drawn)));
  const which = fc.nat({ max: 9 });
  // three writers at least, so that one stands between two others
  const beginning = fc.tuple(imports, imports, imports);
  const steps = fc.commands<ComplaintModel, Agent, false>(
    [
      imports,
      which.map(importedAgain),
      fc.tuple(number, fields).map(([of, written]) => pushed(of, written)),
      which.map(reverted),
      which.map(reverted),
    ],
    { maxCommands: LONGEST, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(beginning, steps, async (first, then) => {
      await empty();
      const model = new ComplaintModel();
      await fc.asyncModelRun(() => ({ model, real: admin }), [...first, ...then]);
      expect(await seen()).toEqual({ rows: model.rows, history: model.history, counts: model.counts });
      await expectSound(admin);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}, 600_000);

test('the same file sent four times at once has the effect of one', async () => {
  await empty();
  const content = `number,day,unit\n${Array.from({ length: 500 }, (_, i) => `N${i},2026-11-02,BG`).join('\n')}\n`;
  const columns = { number: 'number', receivedAt: 'day', unit: 'unit' };
  const mapping = { source: 'at-once', columns, constants: { layer: 'appeal' } };
  const records = await Promise.all(Array.from({ length: 4 }, () => importFile(admin, content, { mapping })));
  const outcomes = records.map(({ status, created, unchanged }) => `${status} ${created} ${unchanged}`);
  expect(outcomes.toSorted()).toEqual(['published 0 500', 'published 0 500', 'published 0 500', 'published 500 0']);
  const { rows, history, counts } = await seen();
  expect([rows.length, history, counts]).toEqual([500, [], ['BG 2026-11-02 : 500']]);
  await expectSound(admin);
});
