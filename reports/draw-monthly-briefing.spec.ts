import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type PdfContent, readPdf } from '../test/support/read-pdf.ts';
import {
  sampleBriefing,
  sampleReading,
  sampleTrend,
  sampleUnits,
  sampleUnitTable,
} from '../test/support/sample-briefing.ts';
import { drawMonthlyBriefing } from './draw-monthly-briefing.ts';
import type { MonthlyBriefing } from './monthly-briefing/model.ts';

async function drawAndRead(model: MonthlyBriefing): Promise<PdfContent> {
  return readPdf(await drawMonthlyBriefing(model));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A narrow column breaks a text at a space, and the space goes. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** The texts on the line of the page that holds `text`, from left to right. */
function lineWith(content: PdfContent, text: string): string[] {
  for (const page of content.pages) {
    const found = page.texts.find((piece) => piece.text === text);
    if (found === undefined) continue;
    const sameLine = page.texts.filter((piece) => Math.abs(piece.y - found.y) < 0.5);
    return sameLine.toSorted((a, b) => a.x - b.x).map((piece) => piece.text);
  }
  return [];
}

describe('the text of the briefing', () => {
  test('every figure of the model stands on paper as it arrived', async () => {
    const model = sampleBriefing();
    const { text } = await drawAndRead(model);
    const readings = [...model.redLines, ...model.unitTables.flatMap((table) => table.rows)];
    const figures = [
      ...readings.flatMap((row) => [row.name, row.left, row.rate, row.code, row.statusNote]),
      ...readings.map((row) => (row.allowance === null ? row.used : `${row.used}/${row.allowance}`)),
      ...model.redLines.map((row) => row.limit),
      ...model.unitTables.flatMap((table) => table.rows.map((row) => row.base)),
      ...(model.topTypes?.rows ?? []).flatMap((row) => [row.name, row.count, row.share, row.cumulativeShare]),
      ...model.register.flatMap((entry) => [entry.code, entry.name, entry.definition, entry.filter, entry.rows]),
      ...model.register.flatMap(({ units }) => units ?? []).flatMap(({ code, unit, rows }) => [code, unit, rows]),
      ...model.conclusions.flatMap((conclusion) => conclusion.pieces.map((piece) => piece.code ?? null)),
      model.snapshot.number,
      model.snapshot.sha256,
      model.dataAsOf.printed,
    ].filter((figure) => figure !== null);
    expect(figures.length).toBeGreaterThan(250);
    const unbroken = withoutSpaces(text);
    expect(figures.filter((figure) => !unbroken.includes(withoutSpaces(figure)))).toEqual([]);
  });

  test('a row of the red-line table reads: line, limit, used of allowance, left, rate, status, code', async () => {
    const model = sampleBriefing({
      redLines: [
        sampleReading({
          code: 'N-777',
          used: '1,119',
          allowance: '1,117',
          left: '-2',
          rate: '20.1',
          status: 'breached',
        }),
      ],
    });
    expect(lineWith(await drawAndRead(model), 'N-777')).toEqual([
      '用户申诉率',
      '20/百万用户',
      '1,119/1,117',
      '-2',
      '20.1',
      '已触线',
      'N-777',
    ]);
  });

  test('a unit over its allocated line is 超分解线, never 已触线', async () => {
    const model = sampleBriefing({ unitTables: [sampleUnitTable({ rows: sampleUnits(2, 700) })] });
    const content = await drawAndRead(model);
    expect(lineWith(content, '滨港')).toEqual(['滨港', '-2', '超分解线']);
    expect(lineWith(content, '312万')).toEqual(['312万', '64/62 · 20.5', '超2件，11-20 触线 N-700']);
    expect(content.text).not.toContain('已触线');
  });

  test('without a customer base the figures are dashes and the status says why', async () => {
    const row = sampleReading({
      code: 'N-778',
      name: '北原',
      nameNote: null,
      status: 'no-base',
      statusNote: '缺10月用户数',
      base: null,
      allowance: null,
      left: null,
      rate: null,
      previous: null,
    });
    const content = await drawAndRead(sampleBriefing({ unitTables: [sampleUnitTable({ rows: [row] })] }));
    expect(lineWith(content, '北原')).toEqual(['北原', '—', '无用户数']);
    expect(lineWith(content, '273')).toEqual(['273', '缺10月用户数 N-778']);
  });

  test('the sum of the units is explained when rounding makes it smaller', async () => {
    const { text } = await drawAndRead(sampleBriefing());
    expect(text).toContain(
      '各单位额度相加小于上级（用户申诉率·第四季度，限值 20/百万用户：557件对562件；' +
        '不明扣费申诉率·2026年，限值 6/百万用户：161件对168件）：每个单位的额度各自向下取整。',
    );
  });

  test('an English briefing adds no Chinese word of its own', async () => {
    const english = sampleBriefing({
      language: 'en',
      organization: 'Lingjiang Mobile',
      unit: 'Lingjiang Mobile',
      period: 'October 2026',
      classification: null,
      coverage: { units: 14, complete: 14, missing: null },
      conclusions: [{ status: 'inside', pieces: [{ text: 'All lines hold.' }] }],
      redLines: [sampleReading({ name: 'Appeal rate', nameNote: 'Q4', limit: '20 / million' })],
      trends: [sampleTrend({ title: 'Appeal rate', unit: 'per million' })],
      topTypes: null,
      unitTables: [sampleUnitTable({ title: 'Appeal rate', rows: [] })],
      register: [],
      definitions: [{ name: 'Appeal rate', text: 'Appeals per million customers.', source: 'MIIT' }],
    });
    const content = await drawAndRead(english);
    expect(content.text).toContain('Lingjiang Mobile Service Quality Briefing');
    expect(content.text).toContain('Page 1 of 1');
    expect(content.text).not.toMatch(/\p{Script=Han}/u);
    expect(content.language).toBe('en');
  });
});

describe('the pages', () => {
  test('fourteen units on three lines and two trends take three pages, each with its number, snapshot and hash', async () => {
    const { pages } = await drawAndRead(sampleBriefing());
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) {
      expect(page.text).toContain(`第${index + 1}页/共3页`);
      expect(page.text).toContain('快照 M-2026-10-01');
      expect(page.text).toContain('SHA-256 3f9a1c2b7d40');
      expect(page.text).toContain('审计链 7c1e93a0b2d4');
    }
  });

  test('a table of 200 units goes on over pages under a repeated head, no unit lost or doubled', async () => {
    const rows = sampleUnits(200, 300);
    const { pages, text } = await drawAndRead(sampleBriefing({ unitTables: [sampleUnitTable({ rows })] }));
    const printed = rows.filter((row) => text.split(row.code).length === 2);
    expect(printed).toHaveLength(200);
    const continued = pages.filter((page) => page.text.includes('（续）'));
    expect(continued.length).toBeGreaterThanOrEqual(6);
  });

  test.each<[string, Partial<MonthlyBriefing>]>([
    ['usual', {}],
    ['200 units', { unitTables: [sampleUnitTable({ rows: sampleUnits(200) })] }],
    ['long names', { organization: '岭江省信息通信服务质量'.repeat(6), unit: '很长的名字'.repeat(20) }],
    ['long codes', { snapshot: { number: 'M-2026-10-01'.repeat(12), sha256: 'ab'.repeat(32) } }],
  ])('no text leaves the page or crosses into the margins: %s', async (_, changes) => {
    const { pages } = await drawAndRead(sampleBriefing(changes));
    const outside = pages.flatMap((page) =>
      page.texts.filter(
        ({ x, y, width }) => x < 53.5 || x + width > page.width - 53.5 || y < 28 || y > page.height - 36,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('nothing at all still makes one honest page', async () => {
    const model = sampleBriefing({
      conclusions: [],
      redLines: [],
      trends: [],
      topTypes: null,
      unitTables: [],
      register: [],
      definitions: [],
    });
    const { pages, bookmarks, text } = await drawAndRead(model);
    expect(pages).toHaveLength(1);
    expect(bookmarks).toEqual(['本期结论', '一　红线完成情况']);
    expect(text).toContain('本单位还没有设定红线。');
  });

  test('the bookmarks are the sections', async () => {
    const { bookmarks } = await drawAndRead(sampleBriefing());
    expect(bookmarks).toEqual([
      '本期结论',
      '一　红线完成情况',
      '二　投诉最多的类型',
      '三　各单位分解线',
      '四　数字目录',
      '五　口径',
    ]);
  });
});

describe('characters', () => {
  test('rare characters are drawn, unknown ones leave a visible mark', async () => {
    const { text } = await drawAndRead(sampleBriefing({ unit: '㛃䶮𫖯😀\u0007乡' }));
    expect(text).toContain('㛃䶮𫖯□ 乡');
  });

  test('what the font joins into one glyph is still found by a search', async () => {
    const { text } = await drawAndRead(sampleBriefing({ unit: 'office——办公室，efficient flow' }));
    expect(text).toContain('office——办公室，efficient flow');
  });
});

/** The hash of the sample as a new process draws it, after it has drawn the sample with `changes`. */
function hashFromNewProcess(changes: Partial<MonthlyBriefing> | null): string {
  const script = `
    const { drawMonthlyBriefing } = await import('./reports/draw-monthly-briefing.ts');
    const { sampleBriefing } = await import('./test/support/sample-briefing.ts');
    const { createHash } = await import('node:crypto');
    const changes = ${JSON.stringify(changes)};
    if (changes !== null) await drawMonthlyBriefing(sampleBriefing(changes));
    const bytes = await drawMonthlyBriefing(sampleBriefing());
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
  const options = ['--import', './test/support/swc-register.mjs', '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, options, { encoding: 'utf8' });
}

describe('the same model gives the same bytes', () => {
  test('drawn again in this process', async () => {
    const first = sha256(await drawMonthlyBriefing(sampleBriefing()));
    expect(sha256(await drawMonthlyBriefing(sampleBriefing()))).toBe(first);
  });

  test('drawn in another process', async () => {
    expect(hashFromNewProcess(null)).toBe(sha256(await drawMonthlyBriefing(sampleBriefing())));
  });

  test('drawn after a document whose characters share glyphs with its own: radicals, a bullet, a no-break space', async () => {
    const before = { organization: '⽤⼾⼀⼆\u00A0•・⾦ﬁ⸺', unit: '⼈⼒' };
    expect(hashFromNewProcess(before)).toBe(sha256(await drawMonthlyBriefing(sampleBriefing())));
  });

  test('its date is that of the data, its id belongs to the snapshot', async () => {
    const usual = await drawAndRead(sampleBriefing());
    const other = await drawAndRead(sampleBriefing({ snapshot: { number: 'M-2026-10-01', sha256: '00'.repeat(32) } }));
    expect(usual.info.CreationDate).toBe('D:20261110160000Z');
    expect(usual.fileId).toMatch(/^[0-9a-f]{32}$/);
    expect(other.fileId).not.toBe(usual.fileId);
  });
});
