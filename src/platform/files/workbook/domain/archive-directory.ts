import { FileFault } from '../../domain/file-fault.ts';
import type { ArchiveEntry } from './archive-entry.ts';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ZIP64_FIELD = 1;

/** The end of an archive that must be in hand to find its directory: the longest comment and both end records. */
export const TAIL_LENGTH = END_LENGTH + FULL_16 + LOCATOR_LENGTH;

/** Where the directory of an archive lies and how many entries it has; or where the wide record that tells it lies. */
export type DirectoryPlace = NarrowPlace | { readonly isWide: true; readonly recordOffset: number };

interface NarrowPlace {
  readonly isWide: false;
  readonly offset: number;
  readonly length: number;
  readonly entries: number;
}

/** Reads the record at the end of an archive from its last bytes. */
export function directoryPlace(tail: Buffer): DirectoryPlace {
  let at = tail.length - END_LENGTH;
  while (at >= 0 && !isEnd(tail, at)) at -= 1;
  if (at < 0) throw damaged();
  const locator = at - LOCATOR_LENGTH;
  if (locator >= 0 && tail.readUInt32LE(locator) === LOCATOR_64) {
    return { isWide: true, recordOffset: wide(tail, locator + 8) };
  }
  const entries = tail.readUInt16LE(at + 10);
  if (tail.readUInt16LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== entries) throw damaged();
  return { isWide: false, length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16), entries };
}

function isEnd(tail: Buffer, at: number): boolean {
  return tail.readUInt32LE(at) === END && at + END_LENGTH + tail.readUInt16LE(at + 20) <= tail.length;
}

/** The bytes of the wide record (ZIP64) that are read. */
export const WIDE_RECORD_LENGTH = 56;

/** The same from the record of a large archive. */
export function wideDirectoryPlace(record: Buffer): NarrowPlace {
  if (record.length < WIDE_RECORD_LENGTH || record.readUInt32LE(0) !== END_64) throw damaged();
  return { isWide: false, entries: wide(record, 32), length: wide(record, 40), offset: wide(record, 48) };
}

/** Every entry of a directory, folders left out. */
export function directoryEntries(directory: Buffer, count: number): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY) throw damaged();
    const nameEnd = at + ENTRY_LENGTH + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const next = extraEnd + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw damaged();
    const entry = entryOf(directory, at, directory.subarray(nameEnd, extraEnd), nameEnd);
    if (!/[/\\]$/.test(entry.name)) entries.push(entry);
    at = next;
  }
  return entries;
}

function entryOf(directory: Buffer, at: number, extra: Buffer, nameEnd: number): ArchiveEntry {
  const flags = directory.readUInt16LE(at + 8);
  const name = directory.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + ENTRY_LENGTH, nameEnd);
  const wideValues = wideValuesOf(extra);
  const take = (value: number): number => {
    if (value !== FULL_32) return value;
    const found = wideValues.shift();
    if (found === undefined) throw damaged();
    return found;
  };
  const size = take(directory.readUInt32LE(at + 24));
  const packedSize = take(directory.readUInt32LE(at + 20));
  const offset = take(directory.readUInt32LE(at + 42));
  const crc = directory.readUInt32LE(at + 16);
  return {
    name,
    method: directory.readUInt16LE(at + 10),
    isEncrypted: (flags & 1) !== 0,
    crc,
    packedSize,
    size,
    offset,
  };
}

/** The values that did not fit, in the order in which the entry lacks them. */
function wideValuesOf(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === ZIP64_FIELD) {
      const values: number[] = [];
      for (let place = at + 4; place + 8 <= Math.min(end, extra.length); place += 8) values.push(wide(extra, place));
      return values;
    }
    at = end;
  }
  return [];
}

function wide(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

function damaged(): FileFault {
  return new FileFault('damaged-workbook', { part: 'zip' });
}
