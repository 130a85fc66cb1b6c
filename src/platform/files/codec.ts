import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { Encoding } from './domain/encoding.ts';

/** How one encoding is read strictly: nothing is ever replaced by U+FFFD. */
export interface Codec {
  /** Length of the longest beginning that does not end inside a character. */
  whole(bytes: Buffer): number;
  /** The text of whole characters, or undefined when some byte is wrong. */
  decode(bytes: Buffer): string | undefined;
  /** Length of the character that starts here, or 0 when none does. */
  characterAt(bytes: Buffer, at: number): number;
}

const utf8: Codec = {
  whole(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
      const byte = bytes[bytes.length - back] ?? 0;
      if ((byte & 0xc0) === 0x80) continue;
      return utf8Length(byte) > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
  },
  decode(bytes) {
    if (isAscii(bytes)) return bytes.toString('latin1');
    // Twice as fast as toString('utf8') for Chinese, and exact, because the bytes are known to be sound.
    return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined;
  },
  characterAt(bytes, at) {
    const length = utf8Length(bytes[at] ?? 0);
    return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
  },
};

function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

const gb18030Text = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });

const gb18030: Codec = {
  whole(bytes) {
    let at = 0;
    while (at < bytes.length) {
      const length = gb18030Length(bytes, at);
      if (at + length > bytes.length) return at;
      at += length;
    }
    return at;
  },
  decode: (bytes) => (isAscii(bytes) ? bytes.toString('latin1') : strictGb18030(bytes)),
  characterAt(bytes, at) {
    const length = gb18030Length(bytes, at);
    return at + length <= bytes.length && strictGb18030(bytes.subarray(at, at + length)) !== undefined ? length : 0;
  },
};

/** One byte below 0x81; four when the second is a digit; otherwise two. The last character may reach past the end. */
function gb18030Length(bytes: Buffer, at: number): number {
  if ((bytes[at] ?? 0) < 0x81) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function strictGb18030(bytes: Buffer): string | undefined {
  try {
    return gb18030Text.decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16(unitAt: (bytes: Buffer, at: number) => number, littleEndian: (bytes: Buffer) => Buffer): Codec {
  return {
    whole(bytes) {
      const even = bytes.length - (bytes.length % 2);
      return even > 0 && isHigh(unitAt(bytes, even - 2)) ? even - 2 : even;
    },
    decode(bytes) {
      if (bytes.length % 2 !== 0) return undefined;
      const text = littleEndian(bytes).toString('utf16le');
      return LONE_SURROGATE.test(text) ? undefined : text;
    },
    characterAt(bytes, at) {
      if (at + 2 > bytes.length) return 0;
      const unit = unitAt(bytes, at);
      if (!isHigh(unit)) return isLow(unit) ? 0 : 2;
      return at + 4 <= bytes.length && isLow(unitAt(bytes, at + 2)) ? 4 : 0;
    },
  };
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

const CODECS: Readonly<Record<Encoding, Codec>> = {
  'utf-8': utf8,
  gb18030,
  'utf-16le': utf16(
    (bytes, at) => bytes.readUInt16LE(at),
    (bytes) => bytes,
  ),
  'utf-16be': utf16(
    (bytes, at) => bytes.readUInt16BE(at),
    (bytes) => Buffer.from(bytes).swap16(),
  ),
};

export function codecOf(encoding: Encoding): Codec {
  return CODECS[encoding];
}
