import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { FileFault } from '../domain/file-fault.ts';
import {
  directoryEntries,
  directoryPlace,
  TAIL_LENGTH,
  WIDE_RECORD_LENGTH,
  wideDirectoryPlace,
} from './domain/archive-directory.ts';
import { type ArchiveEntry, checkEntries, partKey } from './domain/archive-entry.ts';

const LONGEST_DIRECTORY = 16 * 1024 * 1024;
const LOCAL_LENGTH = 30;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const CHUNK_BYTES = 64 * 1024;

/** The parts of a ZIP archive on disk. What it would unpack to is checked before anything is unpacked. */
export class Archive {
  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, ArchiveEntry>,
  ) {}

  /** Reads and checks the directory of the archive. Throws a FileFault. */
  static async open(path: string): Promise<Archive> {
    const file = await open(path);
    try {
      const entries = await entriesOf(file);
      checkEntries(entries);
      const byKey = new Map<string, ArchiveEntry>();
      for (const entry of entries) {
        const key = partKey(entry.name);
        if (byKey.has(key)) throw damaged(entry.name);
        byKey.set(key, entry);
      }
      return new Archive(path, byKey);
    } finally {
      await file.close();
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Bytes the part unpacks to. */
  sizeOf(name: string): number {
    return this.entries.get(partKey(name))?.size ?? 0;
  }

  /** The bytes of a part: exactly as many as declared, with the declared checksum, or a FileFault. */
  async *bytesOf(name: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw damaged(name);
    if (entry.isEncrypted) throw new FileFault('encrypted-workbook');
    let size = 0;
    let crc = 0;
    for await (const chunk of this.unpacked(entry, await this.startOf(entry))) {
      size += chunk.length;
      if (size > entry.size) throw damaged(name);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc) throw damaged(name);
  }

  private async *unpacked(entry: ArchiveEntry, start: number): AsyncGenerator<Buffer, void, undefined> {
    if (entry.packedSize === 0) return;
    const end = start + entry.packedSize - 1;
    const packed = createReadStream(this.path, { start, end, highWaterMark: CHUNK_BYTES });
    const stream = entry.method === DEFLATED ? inflated(packed) : packed;
    try {
      yield* stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw isCorrupt(error) ? damaged(entry.name) : error;
    } finally {
      stream.destroy();
      packed.destroy();
    }
  }

  /** Where the bytes of an entry start, behind its local header. */
  private async startOf(entry: ArchiveEntry): Promise<number> {
    if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(entry.name);
    const file = await open(this.path);
    try {
      const header = await bytesAt(file, entry.offset, LOCAL_LENGTH);
      if (header.readUInt32LE(0) !== LOCAL) throw damaged(entry.name);
      return entry.offset + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
    } finally {
      await file.close();
    }
  }
}

async function entriesOf(file: FileHandle): Promise<ArchiveEntry[]> {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - TAIL_LENGTH);
  const found = directoryPlace(await bytesAt(file, tailStart, size - tailStart));
  const place = found.isWide ? wideDirectoryPlace(await bytesAt(file, found.recordOffset, WIDE_RECORD_LENGTH)) : found;
  if (place.length > LONGEST_DIRECTORY || place.offset + place.length > size) throw damaged('zip');
  return directoryEntries(await bytesAt(file, place.offset, place.length), place.entries);
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw damaged('zip');
  return buffer;
}

function inflated(packed: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  packed.on('error', (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}

function isCorrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function damaged(part: string): FileFault {
  return new FileFault('damaged-workbook', { part: part.slice(0, 200) });
}
