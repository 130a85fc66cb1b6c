import { expect, test } from '@jest/globals';
import { highlighted } from './highlight.ts';

test.each([
  ['要求退费，退费', '退费', ['要求', '[退费]', '，', '[退费]']],
  ['App 打不开', 'ａｐｐ', ['[App]', ' 打不开']],
  ['等退费等了五天', '"等退费" 五天', ['[等退费]', '等了', '[五天]']],
  ['流量叠加包', '流量 流量叠加包', ['[流量叠加包]']],
  ['1+1=2 (ok)', '(ok) 1+1', ['[1+1]', '=2 ', '[(ok)]']],
  ['没有', '退费', ['没有']],
  ['没有', '', ['没有']],
])('in %j the search %j marks %j', (text, query, pieces) => {
  expect(highlighted(text, query).map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))).toEqual(pieces);
});
