import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error.ts';
import { presentCatalogue } from '../catalogue-memory.ts';
import type { Dimension } from '../domain/dimension.ts';
import type { EntryDto, EntryPageDto } from './entry.dto.ts';
import { changesOf, type EntryRow, entryRows, filingsUnder } from './entries.query.ts';

/** The entries of the five catalogues, as they are shown. */
@Injectable()
export class CatalogueEntries {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Each entry after the one above it. */
  async list(dimension: Dimension): Promise<EntryDto[]> {
    const rows = await entryRows(this.dataSource.manager, dimension);
    const below = (parent: string | null): EntryDto[] =>
      rows.filter((row) => row.parent === parent).flatMap((row) => [shown(row), ...below(row.code)]);
    return below(null);
  }

  async page(dimension: Dimension, code: string): Promise<EntryPageDto> {
    const { manager } = this.dataSource;
    const row = await this.find(dimension, code);
    const { trees } = await presentCatalogue(manager);
    return {
      ...shown(row),
      path: trees[dimension].path(code),
      formerNames: row.formerNames,
      filings: await filingsUnder(manager, dimension, code),
      changes: await changesOf(manager, dimension, code),
    };
  }

  async find(dimension: Dimension, code: string, manager = this.dataSource.manager): Promise<EntryRow> {
    const [row] = await entryRows(manager, dimension, code);
    if (row === undefined) throw new DomainError('not-found', 'catalogue.unknown-entry', `There is no entry ${code}.`);
    return row;
  }
}

function shown({ code, nameZh, nameEn, parent, validFrom, validTo, version }: EntryRow) {
  return { code, name: { zh: nameZh, en: nameEn }, parent, validFrom, validTo, version };
}
