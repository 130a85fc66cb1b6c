import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { CatalogueEntry } from '../../catalogue/domain/catalogue-entry.ts';
import { readCatalogueFile } from '../../catalogue/domain/catalogue-file.ts';
import { compareCatalogue } from '../../catalogue/domain/compare-catalogue.ts';
import { type Dimension } from '../../catalogue/domain/dimension.ts';
import { csvFormOf, openCsv } from '../../platform/files/csv-file.ts';
import { FileFault } from '../../platform/files/domain/file-fault.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { receiveForm } from '../../platform/http/uploads/receive-form.ts';
import { CatalogueChanges } from './catalogue-changes.service.ts';
import type { CatalogueImportDto } from './catalogue-import.dto.ts';

const FORM = { limit: 2 * 1024 * 1024, fields: ['apply'], fieldsFromFiles: [] };

/** Catalogues brought as files. */
@Injectable()
export class CatalogueImports {
  private readonly dataSource: DataSource;
  private readonly changes: CatalogueChanges;

  constructor(dataSource: DataSource, changes: CatalogueChanges) {
    this.dataSource = dataSource;
    this.changes = changes;
  }

  /** Compares the file with the catalogue; writes it when asked to and nothing stands against it. */
  async take(caller: Caller, dimension: Dimension, request: FastifyRequest): Promise<CatalogueImportDto> {
    const { file, fields } = await receiveForm(request, FORM, bytesOf);
    const entries = await entriesOf(file);
    const { trees } = await presentCatalogue(this.dataSource.manager);
    const { lines, hasConflicts } = compareCatalogue(trees[dimension], entries);
    const applied = fields.get('apply') === 'true' && !hasConflicts;
    if (applied) await this.write(caller, dimension, entries);
    return { lines, hasConflicts, applied };
  }

  private async write(caller: Caller, dimension: Dimension, entries: readonly CatalogueEntry[]): Promise<void> {
    await this.changes.take(caller, {
      dimension,
      decide: (tree) => {
        const { lines, edit } = compareCatalogue(tree, entries);
        const conflict = lines.find(({ effect }) => effect === 'conflict');
        if (conflict === undefined || conflict.reason === null) return { ok: true, edit };
        return { ok: false, reason: conflict.reason, about: conflict.about ?? conflict.code };
      },
      action: 'catalogue.imported',
      about: dimension,
      detail: { entries: entries.length },
    });
  }
}

async function bytesOf({ file }: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The entries a file holds; all that is wrong with it is told at once. */
async function entriesOf(bytes: Buffer): Promise<readonly CatalogueEntry[]> {
  const { header, lines } = await linesOf(bytes);
  const reading = readCatalogueFile(header, lines);
  if (reading.ok) return reading.entries;
  throw new DomainError('invalid', 'catalogue.wrong-file', 'The file does not hold a catalogue.', {
    extra: { problems: reading.problems.slice(0, 100) },
  });
}

async function linesOf(bytes: Buffer): Promise<{ header: readonly string[]; lines: (readonly string[])[] }> {
  try {
    const form = await csvFormOf(once(bytes));
    const { header, batches } = await openCsv(once(bytes), form);
    const lines: (readonly string[])[] = [];
    for await (const batch of batches) {
      for (const record of batch) {
        if (!record.ok) throw unreadable(record.code);
        lines.push(record.fields);
      }
    }
    return { header, lines };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw unreadable(error.code);
  }
}

function unreadable(reason: string): DomainError {
  return new DomainError('invalid', 'catalogue.unreadable-file', 'The file could not be read as CSV.', {
    extra: { reason },
  });
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
