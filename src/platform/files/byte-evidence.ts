import { codecOf } from './codec.ts';
import type { Encoding } from './domain/encoding.ts';

/** In UTF-16 every separator, digit and line break has a zero byte; a stray NUL in other text is far rarer. */
const ZEROS_OF_UTF16 = 1 / 50;
/** Few characters have a zero byte in the low half: 一 (U+4E00) is the one that texts have. */
const LOW_ZEROS = 1 / 3;

/** UTF-16 without a byte order mark: many zero bytes, nearly all in the high halves of the units, and lines when read so. */
export function utf16Of(bytes: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > Math.max(even, odd) * LOW_ZEROS || even + odd < Math.max(1, bytes.length * ZEROS_OF_UTF16))
    return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const codec = codecOf(encoding);
  const text = codec.decode(bytes.subarray(0, codec.whole(bytes)));
  return text !== undefined && /[\r\n]/.test(text) ? encoding : undefined;
}

/**
 * Whether sound UTF-8 can hardly be GB18030 by chance: four characters of three bytes, or two when a byte lies
 * below 0xA1, where the characters of everyday Chinese (GB 2312) have none.
 */
export function isSurelyUtf8(bytes: Buffer): boolean {
  let long = 0;
  let below = false;
  for (const byte of bytes) {
    if (byte >= 0xe0) long += 1;
    else if (byte >= 0x80 && byte <= 0xa0) below = true;
    if (long >= 4 || (long >= 2 && below)) return true;
  }
  return false;
}

/**
 * Two-byte characters as everyday Chinese has them (both bytes from 0xA1) less those with an ASCII letter behind
 * the high byte, as Western single-byte text has them ("don\x92t").
 */
export function chineseBalance(bytes: Buffer): number {
  let balance = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    at += 1;
    balance += (bytes[at] ?? 0) >= 0xa1 ? 1 : -1;
  }
  return balance;
}

/** Where the first byte above ASCII stands. */
export function firstHighByte(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}

/** Where the first character that is not UTF-8 starts. */
export function firstBadUtf8(bytes: Buffer): number {
  const codec = codecOf('utf-8');
  let at = 0;
  for (let length = codec.characterAt(bytes, 0); length > 0; length = codec.characterAt(bytes, at)) at += length;
  return at;
}
