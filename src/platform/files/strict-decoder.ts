import { type Codec, codecOf } from './codec.ts';
import { type Encoding, byteOrderMark } from './domain/encoding.ts';
import { FileFault } from './domain/file-fault.ts';

const NOTHING = Buffer.alloc(0);
const LONGEST_MARK = 4;

/**
 * Turns the bytes of a file into text, chunk by chunk, and throws a FileFault that names the byte at the first
 * character that is not text: a wrong byte, a cut character at the end, or NUL. A byte order mark is left out.
 */
export class StrictDecoder {
  readonly #encoding: Encoding;
  readonly #codec: Codec;
  #rest: Buffer = NOTHING;
  /** Offset in the file of the first byte of `#rest`. */
  #offset = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#codec = codecOf(encoding);
  }

  push(chunk: Uint8Array): string {
    const bytes = this.#joined(chunk);
    if (this.#offset === 0 && bytes.length < LONGEST_MARK) {
      this.#rest = bytes;
      return '';
    }
    return this.#take(bytes, this.#codec.whole(bytes));
  }

  /** The text that was held back. */
  end(): string {
    return this.#take(this.#rest, this.#rest.length);
  }

  #take(bytes: Buffer, length: number): string {
    const mark = this.#offset === 0 ? byteOrderMark(bytes) : undefined;
    const start = mark?.encoding === this.#encoding ? mark.length : 0;
    const whole = bytes.subarray(start, Math.max(start, length));
    const text = this.#codec.decode(whole);
    if (text === undefined || text.includes('\0')) throw this.#fault(whole, this.#offset + start);
    this.#offset += start + whole.length;
    this.#rest = Buffer.from(bytes.subarray(start + whole.length));
    return text;
  }

  #joined(chunk: Uint8Array): Buffer {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
  }

  #fault(bytes: Buffer, offset: number): FileFault {
    let at = 0;
    for (let length = 1; length > 0; at += length) {
      length = this.#codec.characterAt(bytes, at);
      if (length > 0 && this.#codec.decode(bytes.subarray(at, at + length)) === '\0') {
        return new FileFault('nul-byte', { byteOffset: offset + at });
      }
    }
    return new FileFault('invalid-bytes', { byteOffset: offset + at, encoding: this.#encoding });
  }
}
