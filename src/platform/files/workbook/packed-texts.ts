import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK_BYTES = 1 << 20;
const BLOCKS_IN_MEMORY = 16;
const LENGTH_BYTES = 4;
const PAGE = 1 << 16;
/** Short texts asked for again and again (units, types, channels) are kept as they are. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 64;

/**
 * Texts by their number, in 16 MB of memory however many there are: what does not fit lies in a file that has lost its
 * name already, so that nothing is left behind even by a process that is killed.
 */
export class PackedTexts {
  readonly #folder: string;
  /** Where each text starts, a page of places at a time: a list that grows would be copied again and again. */
  readonly #places: Float64Array[] = [];
  #count = 0;
  /** Blocks in memory, the one used longest ago first. */
  readonly #blocks = new Map<number, Buffer>();
  readonly #kept = new Map<number, string>();
  #last = -1;
  #used = BLOCK_BYTES;
  #file = -1;

  /** `folder` is where the file would lie. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a text behind the others; false when it is longer than a cell can hold. */
  add(text: string): boolean {
    const length = Buffer.byteLength(text);
    if (length > BLOCK_BYTES - LENGTH_BYTES) return false;
    if (this.#used + LENGTH_BYTES + length > BLOCK_BYTES) this.#startBlock();
    const block = this.#block(this.#last);
    block.writeUInt32LE(length, this.#used);
    block.write(text, this.#used + LENGTH_BYTES);
    this.#note(this.#last * BLOCK_BYTES + this.#used);
    this.#used += LENGTH_BYTES + length;
    return true;
  }

  at(index: number): string | undefined {
    const kept = this.#kept.get(index);
    if (kept !== undefined) return kept;
    if (!(index >= 0 && index < this.#count)) return undefined;
    const place = this.#places[Math.floor(index / PAGE)]?.[index % PAGE];
    if (place === undefined) return undefined;
    const number = Math.floor(place / BLOCK_BYTES);
    const block = this.#block(number);
    const start = place - number * BLOCK_BYTES;
    const text = block.toString('utf8', start + LENGTH_BYTES, start + LENGTH_BYTES + block.readUInt32LE(start));
    if (text.length <= LONGEST_KEPT) {
      if (this.#kept.size === MOST_KEPT) this.#kept.clear();
      this.#kept.set(index, text);
    }
    return text;
  }

  get count(): number {
    return this.#count;
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    this.#file = -1;
    this.#blocks.clear();
  }

  #note(place: number): void {
    if (this.#count % PAGE === 0) this.#places.push(new Float64Array(PAGE));
    const page = this.#places.at(-1);
    if (page !== undefined) page[this.#count % PAGE] = place;
    this.#count += 1;
  }

  #startBlock(): void {
    this.#last += 1;
    this.#used = 0;
    this.#hold(this.#last, Buffer.alloc(BLOCK_BYTES));
  }

  #block(number: number): Buffer {
    const held = this.#blocks.get(number);
    if (held === undefined) {
      const block = Buffer.alloc(BLOCK_BYTES);
      readSync(this.#file, block, 0, BLOCK_BYTES, number * BLOCK_BYTES);
      this.#hold(number, block);
      return block;
    }
    return held;
  }

  #hold(number: number, block: Buffer): void {
    this.#blocks.set(number, block);
    if (this.#blocks.size <= BLOCKS_IN_MEMORY) return;
    for (const [oldest, content] of this.#blocks) {
      if (oldest === this.#last) continue;
      this.#store(oldest, content);
      this.#blocks.delete(oldest);
      return;
    }
  }

  #store(number: number, block: Buffer): void {
    if (this.#file < 0) this.#file = openNameless(this.#folder);
    writeSync(this.#file, block, 0, BLOCK_BYTES, number * BLOCK_BYTES);
  }
}

function openNameless(folder: string): number {
  const path = join(folder, `${randomUUID()}.texts`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}
