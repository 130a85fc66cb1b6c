import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { unlink } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { Settings } from '../../platform/config/settings.ts';
import type { StatedForm } from '../../platform/files/table-file.ts';
import { receiveUpload } from '../../platform/http/uploads/receive-upload.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { unitsBelow } from '../../organization/units.query.ts';
import { KindCheck } from './checking/kind-check.ts';
import type { ImportKind } from './domain/import-kind.ts';
import { type NamedUnit, UnitIndex } from './domain/unit-index.ts';
import { PREVIEW_FORM } from './import-form.ts';
import { ImportOrders, kindOf } from './import-orders.service.ts';
import { type FilePreview, previewOf } from './preview-file.ts';
import { fileBeginning } from './file-beginning.ts';
import { statedForm } from './stated-form.ts';
import { fileRefusal } from './file-refusal.ts';
import { SavedMappings } from './saved-mappings.service.ts';
import { UploadFolder } from './upload-folder.ts';

export interface ImportPreview extends FilePreview {
  readonly savedMapping: { readonly name: string; readonly mapping: Json } | null;
}

/** Shows how a file would be read before anything is imported; nothing of it is kept. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: UploadFolder,
    private readonly orders: ImportOrders,
    private readonly savedMappings: SavedMappings,
    private readonly settings: Settings,
  ) {}

  async preview(caller: Caller, request: FastifyRequest): Promise<ImportPreview> {
    const { file, fields } = await receiveUpload(request, this.folder.path, {
      ...PREVIEW_FORM,
      limit: this.folder.largest,
    });
    try {
      const kind = kindOf(fields.get('kind') ?? 'complaints');
      const given = fields.get('mapping');
      const mapping = given === undefined ? null : await this.orders.mappingOf(caller, kind, given);
      return await this.read(caller, kind, mapping, { ...file, stated: statedForm(fields) });
    } catch (error) {
      throw fileRefusal(error);
    } finally {
      await unlink(file.path).catch(() => undefined);
    }
  }

  private async read(
    caller: Caller,
    kind: ImportKind,
    mapping: Json,
    file: { readonly path: string; readonly displayName: string; readonly stated: StatedForm },
  ): Promise<ImportPreview> {
    const units = await unitsBelow(this.dataSource.manager, caller.unitPath);
    const check = mapping === null && kind === 'complaints' ? undefined : await this.kindCheck(kind, mapping, units);
    const beginning = await fileBeginning(file.path, mapping === null ? file.stated : (check?.stated ?? {}));
    const isAskedFor = mapping !== null;
    const preview = previewOf(kind, beginning, {
      rows: check === undefined ? undefined : { check, isAskedFor },
      units: new UnitIndex(units),
      fileName: file.displayName,
    });
    return { ...preview, savedMapping: await this.savedMappings.withFingerprint(kind, preview.fingerprint) };
  }

  private async kindCheck(kind: ImportKind, mapping: Json, units: readonly NamedUnit[]): Promise<KindCheck> {
    const catalogue = await presentCatalogue(this.dataSource.manager);
    return KindCheck.with({ kind, mapping, units, catalogue }, this.settings.timeZone);
  }
}
