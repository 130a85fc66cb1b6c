import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { DOMAIN_WORDS } from '../domain/domain-words.ts';
import type { WordCutter } from '../domain/text-tokens.ts';

/** How common a word of the trade is taken to be, so that it wins over its parts. */
const FREQUENCY = 20_000;

/** The dictionary of Chinese words together with those of the trade. Large: held by a thread while it indexes, only. */
export function wordCutter(): WordCutter {
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(DOMAIN_WORDS.map((word) => `${word} ${FREQUENCY} n`).join('\n')));
  return (text) => jieba.cut(text, false);
}
