import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FigureFileOutcomeDto } from '../src/red-lines/official-figures/official-figure-file.dto.ts';
import type { OfficialFigureDto } from '../src/red-lines/official-figures/official-figure.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { sheetFile, textRows } from './support/workbook-file.ts';

const HEADER = 'indicator,unit,period,count,rate,source,published_on';
const THIRD = 'user-appeal-rate,root,2026-Q3,361,12.9,通管局三季度通报,2026-10-21';
const SECOND = 'user-appeal-rate,root,2026-Q2,355,,通管局二季度通报,2026-07-20';
const WRONG = 'user-appeal-rate,root,2026-Q1,三百,12.1,通管局一季度通报,2026-04-20';

let app: TestApplication;
let analyst: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  analyst = await app.as('analyst');
});

beforeEach(async () => {
  await app.dataSource.query('DELETE FROM official_figures');
});

afterAll(async () => {
  await app.close();
});

async function send(lines: readonly string[], write?: string): Promise<FigureFileOutcomeDto> {
  const file = { name: '公布数.csv', content: [HEADER, ...lines, ''].join('\n') };
  const answer = await analyst.upload('/api/official-figures/file', write === undefined ? {} : { write }, file);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<FigureFileOutcomeDto>();
}

async function onRecord(): Promise<string[]> {
  const rows: { period: string; count: string; version: number }[] = await app.dataSource.query(
    `SELECT f.period, f.count::text AS count, f.version FROM official_figures f ORDER BY f.period`,
  );
  return rows.map(({ period, count, version }) => `${period} ${count} v${version}`);
}

async function trail(): Promise<number> {
  const [row]: { entries: number }[] = await app.dataSource.query(
    `SELECT count(*)::int AS entries FROM audit_entries a WHERE a.action LIKE 'official-figure%'`,
  );
  return row?.entries ?? -1;
}

const effects = ({ lines }: FigureFileOutcomeDto) => lines.map(({ line, effect }) => `${line} ${effect}`);

describe('a file of official figures', () => {
  test('is compared first and written on demand, each figure and the file on record', async () => {
    const before = await trail();
    expect(await send([THIRD, SECOND])).toMatchObject({ written: false, rejects: [], refusedLines: 0 });
    expect([await onRecord(), await trail()]).toEqual([[], before]);
    const outcome = await send([THIRD, SECOND], 'whole');
    expect([outcome.written, effects(outcome)]).toEqual([true, ['2 created', '3 created']]);
    expect([await onRecord(), await trail()]).toEqual([['2026-Q2 355 v1', '2026-Q3 361 v1'], before + 3]);
    await expectSound(await app.as('administrator'));
  });

  test('sent again changes nothing and says so', async () => {
    await send([THIRD, SECOND], 'whole');
    const before = await trail();
    const again = await send([THIRD, SECOND], 'whole');
    expect(effects(again)).toEqual(['2 unchanged', '3 unchanged']);
    expect([await onRecord(), await trail()]).toEqual([['2026-Q2 355 v1', '2026-Q3 361 v1'], before]);
  });

  test('corrects what the regulator said and leaves what explains the difference', async () => {
    await send([THIRD], 'whole');
    const items = [{ count: '3', text: '重复的合并为一件' }];
    const [indicator, unit, period, count, rate, source, publishedOn] = THIRD.split(',');
    const figure = { indicator, unit, period, count, rate, source, publishedOn, items };
    expect((await analyst.put('/api/official-figures', figure)).status).toBe(200);
    const outcome = await send([THIRD.replace('361', '362')], 'whole');
    expect(outcome.lines).toMatchObject([{ effect: 'corrected', count: '362', before: { count: '361' } }]);
    const after = (await analyst.get('/api/official-figures?unit=root')).json<{ items: OfficialFigureDto[] }>().items;
    expect(after).toMatchObject([{ count: '362', version: 3, items }]);
  });

  test('with a refused line is written not at all, or without it when that is asked for', async () => {
    const whole = await send([THIRD, WRONG, SECOND], 'whole');
    expect([whole.written, whole.refusedLines, await onRecord()]).toEqual([false, 1, []]);
    expect(whole.rejects).toMatchObject([
      {
        line: '3',
        column: 'count',
        code: 'not-a-count',
        original: '三百',
        reason: { zh: expect.stringContaining('整数') },
      },
    ]);
    const sound = await send([THIRD, WRONG, SECOND], 'sound');
    expect([sound.written, effects(sound)]).toEqual([true, ['2 created', '4 created']]);
    expect(await onRecord()).toEqual(['2026-Q2 355 v1', '2026-Q3 361 v1']);
  });

  test('is given out with what is on record, and taken back unchanged', async () => {
    await send([THIRD, SECOND], 'whole');
    const file = await analyst.get('/api/official-figures/file?unit=root');
    expect([file.status, file.headers['content-disposition']]).toEqual([200, expect.stringContaining('.csv')]);
    const upload = { name: 'official-figures.csv', content: file.bytes };
    const back = await analyst.upload('/api/official-figures/file', { write: 'whole' }, upload);
    expect(effects(back.json<FigureFileOutcomeDto>())).toEqual(['2 unchanged', '3 unchanged']);
  });

  test('may be a workbook', async () => {
    const content = sheetFile(textRows([HEADER.split(','), THIRD.split(',')]));
    const answer = await analyst.upload(
      '/api/official-figures/file',
      { write: 'whole' },
      { name: '公布数.xlsx', content },
    );
    expect([answer.status, answer.json()]).toMatchObject([200, { written: true, rejects: [] }]);
    expect(await onRecord()).toEqual(['2026-Q3 361 v1']);
  });

  test('without the columns, or that is no table, is refused with the reason', async () => {
    const bare = await analyst.upload(
      '/api/official-figures/file',
      {},
      { name: 'a.csv', content: 'unit,count\nroot,3\n' },
    );
    expect(bare.json<FigureFileOutcomeDto>().rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
      ['1', 'indicator', 'column-missing'],
      ['1', 'period', 'column-missing'],
      ['1', 'source', 'column-missing'],
      ['1', 'published_on', 'column-missing'],
    ]);
    const pdf = await analyst.upload('/api/official-figures/file', {}, { name: 'a.csv', content: '%PDF-1.7\n' });
    expect([pdf.status, pdf.json()]).toMatchObject([400, { code: 'imports.not-a-table' }]);
    const part = await analyst.upload(
      '/api/official-figures/file',
      { write: 'half' },
      { name: 'a.csv', content: HEADER },
    );
    expect(part.json()).toMatchObject({ status: 400, errors: [{ field: 'write', code: 'not-a-choice' }] });
  });

  test('writes nothing at a unit out of scope, which is as unknown as one that is not there', async () => {
    const city = { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null };
    expect((await (await app.as('administrator')).post('/api/units', city)).status).toBe(201);
    const local = await app.as('analyst', 'BG');
    for (const unit of ['root', 'nowhere']) {
      const content = [HEADER, THIRD.replace('root', unit)].join('\n');
      const answer = await local.upload('/api/official-figures/file', { write: 'sound' }, { name: 'a.csv', content });
      expect(answer.json()).toMatchObject({ lines: [], rejects: [{ column: 'unit', code: 'unknown-unit' }] });
    }
    expect(await onRecord()).toEqual([]);
    expect(
      (await (await app.as('head')).upload('/api/official-figures/file', {}, { name: 'a.csv', content: HEADER }))
        .status,
    ).toBe(403);
  });
});
