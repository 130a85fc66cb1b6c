import { Injectable } from '@nestjs/common';
import type { Caller } from '../../accounts/caller.ts';
import { isPermitted, type Permission } from '../../accounts/domain/permissions.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { checkMapping } from './check-mapping.ts';
import { IMPORT_KINDS, type ImportKind, isImportKind } from './domain/import-kind.ts';
import { SavedMappings } from './saved-mappings.service.ts';

/** What an upload asks for. */
export interface ImportOrder {
  readonly kind: ImportKind;
  readonly publish: boolean;
  /** Null only for the small kinds: their own column names are the defaults. */
  readonly mapping: Json;
}

/** What somebody must be permitted to write before a file may write it for them. */
export const WRITES: Readonly<Record<ImportKind, Permission>> = {
  complaints: 'complaints.write',
  'daily-totals': 'complaints.write',
  units: 'units.write',
  'customer-base': 'customer-base.write',
};

/** Reads the fields beside an uploaded file, and refuses what the caller may not ask for. */
@Injectable()
export class ImportOrders {
  private readonly savedMappings: SavedMappings;

  constructor(savedMappings: SavedMappings) {
    this.savedMappings = savedMappings;
  }

  async read(caller: Caller, fields: ReadonlyMap<string, string>): Promise<ImportOrder> {
    const kind = kindOf(fields.get('kind'));
    refuseUnlessPermitted(caller, WRITES[kind]);
    const mapping = await this.mappingOf(caller, kind, fields.get('mapping'));
    return { kind, mapping, publish: flagOf(fields.get('publish')) };
  }

  /** The mapping given as JSON or by the name of a saved one, checked. */
  async mappingOf(caller: Caller, kind: ImportKind, text: string | undefined): Promise<Json> {
    if (text === undefined || text.trim() === '') {
      if (kind !== 'complaints') return null;
      throw invalidField('mapping', 'mapping-missing', 'A file of complaints needs a mapping.');
    }
    const mapping = text.trimStart().startsWith('{') ? parse(text) : await this.savedMappings.find(text.trim());
    const { createsUnits } = checkMapping(kind, mapping);
    if (createsUnits) {
      refuseUnlessPermitted(caller, 'units.write');
      if (caller.unitCode !== 'root') throw forbidden('New units hang under the root, which is outside your scope.');
    }
    return mapping;
  }
}

export function kindOf(text: string | undefined): ImportKind {
  if (text !== undefined && isImportKind(text)) return text;
  throw invalidField('kind', 'unknown-kind', `kind is one of ${IMPORT_KINDS.join(', ')}.`);
}

function flagOf(text: string | undefined): boolean {
  if (text === undefined || text === 'false' || text === '') return false;
  if (text === 'true') return true;
  throw invalidField('publish', 'not-a-flag', 'publish is true or false.');
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw invalidField('mapping', 'not-json', 'The mapping is not well-formed JSON.');
  }
}

export function refuseUnlessPermitted(caller: Caller, permission: Permission): void {
  if (!isPermitted(caller.roles, permission)) throw forbidden(`Your roles lack the permission ${permission}.`);
}

function forbidden(detail: string): DomainError {
  return new DomainError('forbidden', 'access.forbidden', detail);
}
