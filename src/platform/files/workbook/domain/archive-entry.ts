import { FileFault } from '../../domain/file-fault.ts';

/** One file in a ZIP archive, as the directory at its end declares it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const MEGABYTE = 1 << 20;
/** What all parts may unpack to: a full sheet of a million rows and thirty columns fits. */
const LARGEST_MB = 1024;
const MOST_ENTRIES = 10_000;
/** Tables pack to a tenth or a fiftieth; a thousandth is all that deflate can do, and only a bomb gets near. */
const TIGHTEST = 200;
const TIGHT_FROM = 64 * MEGABYTE;

/** Throws when the archive would unpack to more than is read, or an entry would leave its folder (QUALITY H9). */
export function checkEntries(entries: readonly ArchiveEntry[]): void {
  if (entries.length > MOST_ENTRIES) throw new FileFault('workbook-too-large', { megabytes: LARGEST_MB });
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    if (leavesFolder(name)) throw new FileFault('path-in-archive', { part: name.slice(0, 200) });
    total += size;
    if (total > LARGEST_MB * MEGABYTE) throw new FileFault('workbook-too-large', { megabytes: LARGEST_MB });
    if (size > TIGHT_FROM && size > packedSize * TIGHTEST) {
      throw new FileFault('packed-too-tightly', { part: name.slice(0, 200), ratio: TIGHTEST });
    }
  }
}

/** How a part is asked for: OPC compares names without case, and some writers use the other slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function leavesFolder(name: string): boolean {
  return /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');
}
