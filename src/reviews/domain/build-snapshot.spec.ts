import { describe, expect, test } from '@jest/globals';
import { sampleReading } from '../../../test/support/sample-reading.ts';
import { buildSnapshot, type Cover, type SnapshotFacts } from './build-snapshot.ts';
import { restatedNumbers } from './restatement.ts';

const cover: Cover = {
  number: 'M-2026-10-01',
  edition: 1,
  organization: { zh: '岭江移动', en: 'Lingjiang Mobile' },
  unit: { code: 'root', name: { zh: '全省', en: 'Province' }, kind: 'province' },
  period: '2026-10',
  timeZone: 'Asia/Shanghai',
  issuedAt: '2026-11-05T02:00:00.000Z',
  issuedBy: '李',
  auditHead: 'ab12',
};
const facts: SnapshotFacts = {
  asOf: '2026-10-31',
  dataAsOf: '2026-10-31',
  headline: {
    kind: 'calm',
    sentence: { zh: '各条红线都在线内。', en: 'Every line is kept.' },
    second: null,
    reading: null,
  },
  lines: [sampleReading({ asOf: '2026-10-31', count: '118' })],
  children: [
    {
      unit: { code: 'YP', name: { zh: '渔浦', en: 'Yupu' }, kind: 'city' },
      readings: [sampleReading({ unit: 'YP', count: '5', rate: '3.5' })],
    },
  ],
  missing: [],
  trends: [
    {
      reading: sampleReading(),
      points: [
        { period: '2026-Q2', count: '20', base: '1000000', rate: '20.0', complete: true },
        { period: '2026-Q3', count: '2000001', base: '100000000000', rate: '20.0', complete: true },
        { period: '2026-Q4', count: '5', base: null, rate: null, complete: false },
      ],
    },
  ],
  types: null,
};

describe('a snapshot', () => {
  test('gives every figure a code, in the order of the paper', () => {
    const { lines, trends, children, register } = buildSnapshot(cover, facts, null);
    expect([lines[0]?.code, trends[0]?.code, children[0]?.readings[0]?.code]).toEqual(['N-001', 'N-002', 'N-003']);
    expect(register.map(({ code, count }) => [code, count])).toEqual([
      ['N-001', '118'],
      ['N-002', '2000026'],
      ['N-003', '5'],
    ]);
  });

  test('registers the question behind a number: half-open days, cut after the day it is as of', () => {
    expect(buildSnapshot(cover, facts, null).register[0]).toMatchObject({
      key: 'reading:user-appeal-rate:miit-quarter:root:2026-Q4',
      filter: {
        unit: 'root',
        from: '2026-10-01',
        until: '2026-11-01',
        dateBasis: 'accepted',
        layers: ['appeal'],
        types: null,
      },
    });
  });

  test('decides by exact comparison which points of a trend are over: 20 is inside, 20.00001 printed 20.0 is not', () => {
    expect(buildSnapshot(cover, facts, null).trends[0]?.points.map(({ over }) => over)).toEqual([false, true, false]);
  });

  test('restates nothing in its first edition', () => {
    expect(buildSnapshot(cover, facts, null).restates).toBeNull();
  });

  test('names the numbers that moved since the edition before, also a verdict that flips', () => {
    const former = buildSnapshot(cover, facts, null);
    const late = sampleReading({ unit: 'YP', count: '8', rate: '5.6', status: 'breached' });
    const next = buildSnapshot(
      { ...cover, number: 'M-2026-10-02', edition: 2 },
      { ...facts, children: [{ ...facts.children[0]!, readings: [late] }] },
      former,
    );
    expect(next.restates).toEqual({
      number: 'M-2026-10-01',
      changed: [
        {
          code: 'N-003',
          name: { zh: '渔浦用户申诉率（2026-Q4）', en: 'Yupu: User appeal rate (2026-Q4)' },
          before: { count: '5', rate: '3.5', status: 'inside' },
          after: { count: '8', rate: '5.6', status: 'breached' },
        },
      ],
    });
  });

  test('does not call a question restated that was not asked before', () => {
    const { register } = buildSnapshot(cover, facts, null);
    expect(restatedNumbers([], register)).toEqual([]);
  });
});
