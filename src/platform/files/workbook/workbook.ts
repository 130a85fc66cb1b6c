import { dirname } from 'node:path';
import { foreignContentOf, mayBeWorkbook } from '../content-kind.ts';
import { FileFault } from '../domain/file-fault.ts';
import { Archive } from './archive.ts';
import { CellFormats } from './domain/cell-formats.ts';
import type { CellContext } from './domain/cell-value.ts';
import { folderOf, Relationships, relationshipsOf } from './domain/relationships.ts';
import type { DateSystem } from './domain/serial-date.ts';
import { SharedTextReader } from './domain/shared-text-reader.ts';
import { WorkbookOutline } from './domain/workbook-outline.ts';
import { PackedTexts } from './packed-texts.ts';
import { readDescription, readPart } from './workbook-part.ts';

/** Five different texts in each of a million rows. */
const MOST_TEXTS = 5_000_000;

export interface Sheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly part: string;
}

/** A workbook on disk: its sheets, and what their cells are read against. */
export class Workbook {
  private constructor(
    readonly archive: Archive,
    readonly sheets: readonly Sheet[],
    private readonly path: string,
    private readonly dateSystem: DateSystem,
    private readonly parts: Relationships,
  ) {}

  /** Opens a workbook as far as its list of sheets. Throws a FileFault for whatever is none, damaged or hostile. */
  static async open(path: string): Promise<Workbook> {
    const archive = await openArchive(path);
    const root = archive.has(relationshipsOf('')) ? await relationships(archive, '') : undefined;
    const part = root?.first('officeDocument')?.part;
    if (part === undefined) throw new FileFault('not-a-table', { content: 'zip' });
    if (part.endsWith('.bin')) throw new FileFault('not-a-table', { content: 'xlsb' });
    const outline = await readDescription(archive, part, new WorkbookOutline());
    if (outline.root !== 'workbook') throw new FileFault('not-a-table', { content: 'office' });
    const parts = await relationships(archive, part);
    return new Workbook(archive, sheetsOf(outline, parts), path, outline.dateSystem, parts);
  }

  /** The sheet of that name in any case; without a name the first that is not hidden. */
  sheet(name: string | undefined): Sheet {
    if (name === undefined) {
      const first = this.sheets.find(({ isVisible }) => isVisible);
      if (first === undefined) throw new FileFault('no-visible-sheet');
      return first;
    }
    const exact = this.sheets.find((sheet) => sheet.name === name);
    const found = exact ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const known = this.sheets.filter(({ isVisible }) => isVisible).map((sheet) => sheet.name);
    throw new FileFault('no-such-sheet', { sheet: name, known: known.join('、').slice(0, 500) });
  }

  /** Reads formats and shared texts, telling after each stretch how many bytes it was. The texts are to be closed. */
  async cellContext(report: (bytes: number) => Promise<void>): Promise<CellContext & { close(): void }> {
    const formats = await this.formats();
    const texts = new PackedTexts(dirname(this.path));
    const part = this.parts.first('sharedStrings')?.part;
    try {
      if (part !== undefined && this.archive.has(part)) {
        const reader = new SharedTextReader((text) => {
          if (texts.count === MOST_TEXTS) throw new FileFault('too-many-texts', { texts: MOST_TEXTS });
          if (!texts.add(text)) throw new FileFault('damaged-workbook', { part });
        });
        for await (const bytes of readPart(this.archive, part, reader)) await report(bytes);
      }
    } catch (error) {
      texts.close();
      throw error;
    }
    const { dateSystem } = this;
    return { formats, dateSystem, sharedText: (index) => texts.at(index), close: () => texts.close() };
  }

  /** Bytes of the sheet and of the texts it shares. */
  sizeOf(sheet: Sheet): number {
    return this.archive.sizeOf(sheet.part) + this.archive.sizeOf(this.parts.first('sharedStrings')?.part ?? '');
  }

  private async formats(): Promise<CellFormats> {
    const part = this.parts.first('styles')?.part;
    const formats = new CellFormats();
    return part !== undefined && this.archive.has(part) ? readDescription(this.archive, part, formats) : formats;
  }
}

/** What does not even begin like a workbook is named for what it is, not called damaged. */
async function openArchive(path: string): Promise<Archive> {
  const content = await foreignContentOf(path);
  if (!mayBeWorkbook(content)) throw new FileFault('not-a-table', { content: content ?? 'text' });
  try {
    return await Archive.open(path);
  } catch (error) {
    const isNoWorkbook = content === 'zip' && error instanceof FileFault && error.code === 'damaged-workbook';
    throw isNoWorkbook ? new FileFault('not-a-table', { content }) : error;
  }
}

async function relationships(archive: Archive, part: string): Promise<Relationships> {
  return readDescription(archive, relationshipsOf(part), new Relationships(folderOf(part)));
}

/** Charts and macros stand among the sheets and are none. */
function sheetsOf(outline: WorkbookOutline, { all }: Relationships): Sheet[] {
  return outline.sheets.flatMap(({ name, isVisible, relationship }) => {
    const target = all.find(({ id, kind }) => id === relationship && kind === 'worksheet');
    return target === undefined ? [] : [{ name, isVisible, part: target.part }];
  });
}
