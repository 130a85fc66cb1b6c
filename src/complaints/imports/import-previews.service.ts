import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { Settings } from '../../platform/config/settings.ts';
import { type CsvForm, csvFormOf, openCsv } from '../../platform/files/csv-file.ts';
import type { CsvRecord } from '../../platform/files/domain/csv-records.ts';
import { FileFault } from '../../platform/files/domain/file-fault.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { receiveUpload } from '../../platform/http/uploads/receive-upload.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { unitsBelow } from '../../organization/units.query.ts';
import { KindCheck } from './checking/kind-check.ts';
import { MappingFault } from './checking/mapping-fault.ts';
import type { ImportKind } from './domain/import-kind.ts';
import { type ProposedMapping, proposeMapping } from './domain/propose-mapping.ts';
import { refusalWording } from './domain/refusal-wording.ts';
import { ImportOrders, kindOf } from './import-orders.service.ts';
import { previewRow, type PreviewRow } from './preview-row.ts';
import { PREVIEW_FORM } from './import-form.ts';
import { UploadFolder } from './upload-folder.ts';

const SAMPLE_ROWS = 20;

export interface ImportPreview extends CsvForm {
  readonly columns: readonly string[];
  readonly proposedMapping: ProposedMapping;
  readonly sample: readonly PreviewRow[];
}

/** Shows how a file would be read before anything is imported; nothing of it is kept. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: UploadFolder,
    private readonly orders: ImportOrders,
    private readonly settings: Settings,
  ) {}

  async preview(caller: Caller, request: FastifyRequest): Promise<ImportPreview> {
    const { file, fields } = await receiveUpload(request, this.folder.path, PREVIEW_FORM);
    try {
      const kind = kindOf(fields.get('kind') ?? 'complaints');
      const given = fields.get('mapping');
      const mapping = given === undefined ? null : await this.orders.mappingOf(caller, kind, given);
      return await this.read(caller, file.path, kind, mapping, file.displayName);
    } catch (error) {
      throw asRefusal(error);
    } finally {
      await unlink(file.path).catch(() => undefined);
    }
  }

  private async read(
    caller: Caller,
    path: string,
    kind: ImportKind,
    mapping: Json,
    fileName: string,
  ): Promise<ImportPreview> {
    const check = mapping === null && kind === 'complaints' ? undefined : await this.kindCheck(caller, kind, mapping);
    const { encoding, delimiter } = await csvFormOf(createReadStream(path), check?.stated);
    const { header, records } = await firstRecords(path, { encoding, delimiter });
    const reader = check?.rowReader(header);
    return {
      encoding,
      delimiter,
      columns: header,
      proposedMapping: proposeMapping(kind, header, sourceName(fileName)),
      sample: records.map((record) => previewRow(record, header, reader)),
    };
  }

  private async kindCheck(caller: Caller, kind: ImportKind, mapping: Json): Promise<KindCheck> {
    const { manager } = this.dataSource;
    const units = await unitsBelow(manager, caller.unitPath);
    return KindCheck.with(
      { kind, mapping, units, catalogue: await readComplaintTypes(manager) },
      this.settings.timeZone,
    );
  }
}

/** The header and the first records, reading no more of the file than they need. */
async function firstRecords(path: string, form: CsvForm): Promise<{ header: readonly string[]; records: CsvRecord[] }> {
  const table = await openCsv(createReadStream(path, { highWaterMark: 64 * 1024 }), form);
  const records: CsvRecord[] = [];
  for await (const batch of table.batches) {
    records.push(...batch.slice(0, SAMPLE_ROWS - records.length));
    if (records.length === SAMPLE_ROWS) break;
  }
  return { header: table.header, records };
}

/** A source is proposed from the file's name: `Comcast 2015.csv` → `comcast`. */
function sourceName(fileName: string): string {
  const words = /^[\p{L}]+/u.exec(fileName)?.[0] ?? '';
  return words === '' ? 'upload' : words.toLowerCase();
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof FileFault || error instanceof MappingFault)) return error;
  const code = `imports.${error.code}`;
  return new DomainError('invalid', code, refusalWording(code, error.params).en, {
    extra: { params: error.params, wording: refusalWording(code, error.params) },
  });
}
