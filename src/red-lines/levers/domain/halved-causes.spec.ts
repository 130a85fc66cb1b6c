import { describe, expect, test } from '@jest/globals';
import { negativeBinomial } from '../../domain/projection/negative-binomial.ts';
import type { Prospect } from '../../domain/projection/prospect.ts';
import { type Cause, halvedCauses } from './halved-causes.ts';

/** Two usual complaints and one of an incident are still to come, by chance alone. */
const PROSPECT: Prospect = {
  through: '2026-11-20',
  soFar: { counted: 19_999.5, elapsed: 100_000 },
  prior: { counted: 0, elapsed: 0 },
  late: 0,
  remaining: Array<number>(10).fill(1),
  dispersion: 1,
  seen: 0,
  recent: { from: '2026-11-02', count: 0 },
  incompleteDays: 0,
  cohorts: [
    {
      event: '7',
      name: { zh: '割接', en: 'Cut-over' },
      since: '2026-11-10',
      units: [],
      counted: [],
      further: negativeBinomial(1, 1),
      until: '2026-11-24',
    },
  ],
};
const [BILLS, NETWORK, CUT_OVER]: Cause[] = [
  { kind: 'type', key: 'bills', share: 0.75 },
  { kind: 'type', key: 'network', share: 0.25 },
  { kind: 'incident', key: '7' },
] as const;
const CAUSES = [BILLS, NETWORK, CUT_OVER] as Cause[];
const found = (left: number, threshold: number) => halvedCauses(PROSPECT, { counted: 0, left }, CAUSES, threshold);

describe('causes that have to be halved', () => {
  // three to come; bills halved leave 2.25, network 2.75, the incident 2.5; P(more than 4): 0.078, 0.147, 0.109; as it is 0.185
  test('are named one by one where one is enough', () => {
    const alone = found(4, 0.1)?.alone.map(({ causes, probability }) => [causes[0]?.key, probability.toFixed(3)]);
    expect(alone).toEqual([['bills', '0.078']]);
    expect(found(4, 0.12)?.alone.map(({ causes }) => causes[0]?.key)).toEqual(['bills', '7']);
    expect(found(4, 0.12)?.pair).toBeNull();
  });

  // bills and incident 1.75, bills and network 2, network and incident 2.25: P(more than 4) 0.033, 0.053, 0.078
  test.each([
    [0.077, 'bills network', '0.053'],
    [0.05, 'bills 7', '0.033'],
  ])('are a pair where none is enough for %d: the one that takes least', (threshold, keys, probability) => {
    const { alone, pair } = found(4, threshold) ?? {};
    expect(alone).toEqual([]);
    expect([pair?.causes.map(({ key }) => key).join(' '), pair?.probability.toFixed(3)]).toEqual([keys, probability]);
  });

  test('are none where no two are enough', () => {
    expect(found(4, 0.01)).toEqual({ alone: [], pair: null });
  });

  test('are not asked for where nothing is foreseen', () => {
    const unknown = { ...PROSPECT, soFar: { counted: 0, elapsed: 0 } };
    expect(halvedCauses(unknown, { counted: 0, left: 4 }, CAUSES, 0.1)).toBeNull();
  });
});
