import { describe, expect, test } from '@jest/globals';
import { CHAIN_START, checkEnd, checkNext, entryHash, type StoredEntry } from './chain.ts';
import { LaneCheck, type RecordedHead } from './lane-check.ts';

const KEY = Buffer.alloc(32, 7);
const LANE = 3;

function laneOf(length: number, key = KEY): StoredEntry[] {
  const entries: StoredEntry[] = [];
  let previousHash = CHAIN_START.hash;
  for (let number = 1; number <= length; number += 1) {
    const content = {
      at: `2026-11-22T08:00:0${number}.000Z`,
      actor: 'chen',
      action: 'unit.created',
      subjectKind: 'unit',
      subjectId: `U${number}`,
      detail: '{}',
      requestId: `r${number}`,
    };
    const seq = BigInt(number);
    const hash = entryHash(key, LANE, seq, previousHash, content);
    entries.push({ ...content, lane: LANE, seq, previousHash, hash });
    previousHash = hash;
  }
  return entries;
}

function headOf(entries: readonly StoredEntry[], at = -1): RecordedHead {
  const entry = entries.at(at);
  return { lane: LANE, seq: entry?.seq ?? 0n, hash: entry?.hash ?? Buffer.alloc(0) };
}

function faultOf(entries: readonly StoredEntry[], head: RecordedHead, recorded: readonly RecordedHead[] = []): unknown {
  const check = new LaneCheck(KEY, LANE, recorded);
  for (const entry of entries) if (!check.accept(entry)) break;
  return check.finish(head);
}

const five = laneOf(5);
const replaced = (index: number, change: Partial<StoredEntry>): StoredEntry[] =>
  five.map((entry, place) => (place === index ? { ...entry, ...change } : entry));

describe('an entry', () => {
  test('hashes to a figure that depends on the key, the place and every field', () => {
    const [first] = five as [StoredEntry];
    const hash = (change: Partial<StoredEntry>, key = KEY, lane = LANE, seq = 1n, previous = Buffer.alloc(0)): string =>
      entryHash(key, lane, seq, previous, { ...first, ...change }).toString('hex');
    const hashes = [
      hash({}),
      hash({}, Buffer.alloc(32, 8)),
      hash({}, KEY, 4),
      hash({}, KEY, LANE, 2n),
      hash({}, KEY, LANE, 1n, Buffer.from([1])),
      ...(['at', 'actor', 'action', 'subjectKind', 'subjectId', 'detail', 'requestId'] as const).map((field) =>
        hash({ [field]: `${first[field]}!` }),
      ),
    ];
    expect(new Set(hashes).size).toBe(12);
  });

  test('cannot move a character from one field to the next without another hash', () => {
    const [first] = five as [StoredEntry];
    const moved = { ...first, actor: `${first.actor}","u`, action: 'nit.created' };
    expect(entryHash(KEY, LANE, 1n, Buffer.alloc(0), moved)).not.toEqual(first.hash);
  });
});

describe('a lane', () => {
  test('that is what was written has no fault', () => {
    expect(faultOf(five, headOf(five), [headOf(five, 1), headOf(five)])).toBeUndefined();
    expect(faultOf([], headOf([]))).toBeUndefined();
  });

  test.each<[string, readonly StoredEntry[], { seq: string; fault: string }]>([
    ['with a changed field', replaced(2, { actor: 'wang' }), { seq: '3', fault: 'altered' }],
    [
      'with an instant changed by a microsecond',
      replaced(1, { at: '2026-11-22T08:00:02.000001Z' }),
      { seq: '2', fault: 'altered' },
    ],
    ['with a removed row', five.filter(({ seq }) => seq !== 2n), { seq: '2', fault: 'missing' }],
    ['without its first row', five.slice(1), { seq: '1', fault: 'missing' }],
    [
      'with a row put before the first',
      [{ ...(five[0] as StoredEntry), seq: 0n }, ...five],
      { seq: '0', fault: 'unlinked' },
    ],
    [
      'with a row linked to another',
      replaced(3, { previousHash: five[0]?.hash ?? Buffer.alloc(0) }),
      { seq: '4', fault: 'unlinked' },
    ],
    ['whose last row is gone', five.slice(0, 4), { seq: '5', fault: 'cut-short' }],
    ['recomputed with another key', laneOf(5, Buffer.alloc(32, 9)), { seq: '1', fault: 'altered' }],
  ])('%s is found at the row', (_, entries, fault) => {
    expect(faultOf(entries, headOf(five))).toEqual({ lane: LANE, ...fault });
  });

  test('cut short together with its head is found by the head recorded outside', () => {
    const cut = five.slice(0, 3);
    expect(faultOf(cut, headOf(cut))).toBeUndefined();
    expect(faultOf(cut, headOf(cut), [headOf(five)])).toEqual({ lane: LANE, seq: '4', fault: 'cut-short' });
  });

  test('rewritten with the stolen key is found by the head recorded outside', () => {
    const rewritten = laneOf(5).map((entry) => ({ ...entry }));
    const [first] = rewritten as [StoredEntry];
    const forged = { ...first, actor: 'nobody' };
    const hash = entryHash(KEY, LANE, 1n, CHAIN_START.hash, forged);
    const short = [{ ...forged, hash }];
    expect(faultOf(short, headOf(short))).toBeUndefined();
    expect(faultOf(short, headOf(short), [headOf(five, 0)])).toEqual({ lane: LANE, seq: '1', fault: 'altered' });
  });
});

describe('the end of a lane', () => {
  test('beyond its head, or with another hash than its head, is a fault', () => {
    const last = headOf(five);
    expect(checkEnd(LANE, last, { seq: 4n, hash: last.hash })).toEqual({ lane: LANE, seq: '5', fault: 'unlinked' });
    expect(checkEnd(LANE, last, { seq: 5n, hash: Buffer.alloc(32) })).toEqual({
      lane: LANE,
      seq: '5',
      fault: 'altered',
    });
  });
});

test('an entry read twice is out of place', () => {
  const [first] = five as [StoredEntry];
  expect(checkNext(KEY, { seq: 1n, hash: first.hash }, first)).toEqual({ lane: LANE, seq: '1', fault: 'unlinked' });
});
