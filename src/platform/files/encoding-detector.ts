import { isAscii, isUtf8 } from 'node:buffer';
import { chineseBalance, firstBadUtf8, firstHighByte, isSurelyUtf8, utf16Of } from './byte-evidence.ts';
import { type Encoding, byteOrderMark } from './domain/encoding.ts';

/** `mixed-encodings`: the offset is where the rarer of the two starts. `invalid-bytes`: neither UTF-8 nor Chinese. */
export type DetectedEncoding =
  | { readonly ok: true; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: 'mixed-encodings' | 'invalid-bytes'; readonly byteOffset: number };

const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);
const HEAD_BYTES = 4096;
const LONGEST_BLOCK = 1 << 20;

interface Kind {
  lines: number;
  /** Offset of the first byte that shows the kind, or -1. */
  first: number;
}

/**
 * Finds the encoding of a file from all of its bytes, handed over in order. Lines of Chinese that are sound UTF-8 in
 * a file that as a whole is not show two encodings in one file: read as GB18030 they would become other characters.
 */
export class EncodingDetector {
  #head: Buffer = NOTHING;
  #rest: Buffer = NOTHING;
  #offset = 0;
  #chinese = 0;
  readonly #utf8: Kind = { lines: 0, first: -1 };
  readonly #other: Kind = { lines: 0, first: -1 };

  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#head.length < HEAD_BYTES) this.#head = Buffer.concat([this.#head, bytes.subarray(0, HEAD_BYTES)]);
    const block = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const lines = block.lastIndexOf(LINE_FEED) + 1;
    const length = lines === 0 && block.length > LONGEST_BLOCK ? block.length : lines;
    this.#look(block.subarray(0, length));
    this.#rest = Buffer.from(block.subarray(length));
  }

  /** What the bytes so far are. Plain ASCII counts as UTF-8. */
  result(): DetectedEncoding {
    this.#look(this.#rest);
    this.#rest = NOTHING;
    const declared = byteOrderMark(this.#head)?.encoding ?? utf16Of(this.#head);
    if (declared !== undefined) return { ok: true, encoding: declared };
    if (this.#other.lines === 0) return { ok: true, encoding: 'utf-8' };
    if (this.#chinese < 0) return { ok: false, code: 'invalid-bytes', byteOffset: this.#other.first };
    if (this.#utf8.lines === 0) return { ok: true, encoding: 'gb18030' };
    const rarer = this.#utf8.lines < this.#other.lines ? this.#utf8 : this.#other;
    return { ok: false, code: 'mixed-encodings', byteOffset: rarer.first };
  }

  #look(block: Buffer): void {
    if (isUtf8(block)) this.#lookAtLine(block, this.#offset);
    else {
      for (let from = 0; from < block.length;) {
        const end = block.indexOf(LINE_FEED, from) + 1 || block.length;
        this.#lookAtLine(block.subarray(from, end), this.#offset + from);
        from = end;
      }
    }
    this.#offset += block.length;
  }

  #lookAtLine(line: Buffer, offset: number): void {
    if (isAscii(line)) return;
    if (!isUtf8(line)) {
      this.#chinese += chineseBalance(line);
      note(this.#other, () => offset + firstBadUtf8(line));
    } else if (isSurelyUtf8(line)) {
      note(this.#utf8, () => offset + firstHighByte(line));
    }
  }
}

function note(kind: Kind, offset: () => number): void {
  kind.lines += 1;
  if (kind.first < 0) kind.first = offset();
}
