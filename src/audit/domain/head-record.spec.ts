import { expect, test } from '@jest/globals';
import { headLine, readHeadRecord } from './head-record.ts';

const hash = Buffer.alloc(32, 0xab);
const HEX = 'ab'.repeat(32);

test('a line holds the heads of the lanes that have entries', () => {
  const heads = [
    { lane: 0, seq: 0n, hash: Buffer.alloc(0) },
    { lane: 1, seq: 9_007_199_254_740_993n, hash },
  ];
  expect(headLine('2026-11-22T00:00:00.000Z', heads)).toBe(
    `{"at":"2026-11-22T00:00:00.000Z","heads":[{"lane":1,"seq":"9007199254740993","hash":"${HEX}"}]}`,
  );
});

test('lines read back as they were written', () => {
  const heads = [{ lane: 7, seq: 12n, hash }];
  const text = `\n${headLine('a', heads)}\n\n${headLine('b', heads)}\n`;
  expect(readHeadRecord(text)).toEqual({ heads: [...heads, ...heads], unreadableLines: 0 });
});

test.each([
  ['torn', '{"at":"x","heads":[{"lane":1,"seq":"2","ha'],
  ['foreign', 'hello'],
  ['without heads', '{"at":"x"}'],
  ['null', 'null'],
  ['with a null head', '{"heads":[null]}'],
  ['with a short hash', '{"heads":[{"lane":1,"seq":"2","hash":"ab"}]}'],
  ['with a number that is none', `{"heads":[{"lane":1,"seq":"two","hash":"${HEX}"}]}`],
])('a line that is %s is counted and hides no other', (_, line) => {
  const record = readHeadRecord(`${line}\n${headLine('a', [{ lane: 2, seq: 3n, hash }])}\n`);
  expect(record).toEqual({ heads: [{ lane: 2, seq: 3n, hash }], unreadableLines: 1 });
});
