import { Injectable } from '@nestjs/common';
import type { Caller } from '../../accounts/caller.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Decision } from '../../catalogue/domain/catalogue-edit.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { closeEntry, createEntry, orderEntries, renameEntry } from '../../catalogue/domain/edit-entries.ts';
import { CatalogueEntries } from '../../catalogue/entries/catalogue-entries.service.ts';
import type {
  ClosedEntryDto,
  EntryDto,
  EntryPageDto,
  NewEntryDto,
  RenamedEntryDto,
} from '../../catalogue/entries/entry.dto.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { CatalogueChanges } from './catalogue-changes.service.ts';
import { newEntry } from './new-entry.ts';

/** Changes of single entries. Complaints whose texts mean another entry for it follow. */
@Injectable()
export class EntryChanges {
  private readonly changes: CatalogueChanges;
  private readonly entries: CatalogueEntries;

  constructor(changes: CatalogueChanges, entries: CatalogueEntries) {
    this.changes = changes;
    this.entries = entries;
  }

  async create(caller: Caller, dimension: Dimension, body: NewEntryDto): Promise<EntryPageDto> {
    const entry = newEntry(body);
    const { parentCode: parent, nameZh: zh, nameEn: en } = entry;
    await this.changes.take(caller, {
      dimension,
      decide: (tree) => createEntry(tree, entry),
      action: 'catalogue.created',
      about: body.code,
      detail: { name: { zh, en }, parent, validFrom: body.validFrom },
    });
    return this.entries.page(dimension, body.code);
  }

  async rename(caller: Caller, dimension: Dimension, code: string, body: RenamedEntryDto): Promise<EntryPageDto> {
    const { zh: nameZh, en: nameEn } = body.name;
    await this.changes.take(caller, {
      dimension,
      decide: (tree) => renameEntry(tree, { code, nameZh, nameEn }),
      guard: async (manager) => {
        const { version, nameZh: zh, nameEn: en } = await this.entries.find(dimension, code, manager);
        if (version !== body.version) throw staleEntry({ name: { zh, en }, version });
      },
      action: 'catalogue.renamed',
      about: code,
      detail: { name: { zh: nameZh, en: nameEn } },
    });
    return this.entries.page(dimension, code);
  }

  async close(caller: Caller, dimension: Dimension, code: string, { validTo }: ClosedEntryDto): Promise<EntryPageDto> {
    await this.take(caller, dimension, (tree) => closeEntry(tree, code, validTo), 'catalogue.closed', code, {
      validTo,
    });
    return this.entries.page(dimension, code);
  }

  async order(caller: Caller, dimension: Dimension, codes: readonly string[]): Promise<EntryDto[]> {
    const [first = ''] = codes;
    await this.take(caller, dimension, (tree) => orderEntries(tree, codes), 'catalogue.ordered', first, { codes });
    return this.entries.list(dimension);
  }

  private take(
    caller: Caller,
    dimension: Dimension,
    decide: (tree: CatalogueTree) => Decision,
    action: string,
    about: string,
    detail: { readonly [key: string]: string | readonly string[] },
  ): Promise<unknown> {
    return this.changes.take(caller, { dimension, decide, action, about, detail });
  }
}

/** Somebody changed the entry after it was shown. */
function staleEntry(current: object): DomainError {
  return new DomainError('conflict', 'catalogue.stale', 'Somebody changed this entry meanwhile.', {
    extra: { current },
  });
}
