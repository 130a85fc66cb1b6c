import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.ts';
import type { Actor } from '../platform/actor.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError, invalidField } from '../platform/http/domain-error.ts';
import { covers, type UnitScope } from './scope.ts';
import { type UnitRow, unitByCode, unitsBelow } from './units.query.ts';

export interface NewUnit {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly kind: string;
  /** Code of the superior unit; null hangs it under the root. */
  readonly parent: string | null;
}

/** The unit tree: read within a scope, extended and renamed by administrators. */
@Injectable()
export class Units {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, audit: Audit) {
    this.dataSource = dataSource;
    this.audit = audit;
  }

  /** The scope's sub-tree, depth first. */
  tree(scope: UnitScope, manager = this.dataSource.manager): Promise<UnitRow[]> {
    return unitsBelow(manager, scope.unitPath);
  }

  /** The unit and everything below it, depth first. */
  below(unit: UnitRow, manager = this.dataSource.manager): Promise<UnitRow[]> {
    return unitsBelow(manager, unit.path);
  }

  find(code: string, manager = this.dataSource.manager): Promise<UnitRow | undefined> {
    return unitByCode(manager, code);
  }

  /** The unit, when the scope covers it. One that exists elsewhere answers like one that does not. */
  async inScope(scope: UnitScope, code: string, manager = this.dataSource.manager): Promise<UnitRow> {
    const unit = await this.find(code, manager);
    if (unit === undefined || !covers(scope, unit.path)) throw unknownUnit(code);
    return unit;
  }

  /** Creates the unit, or finds it unchanged. Throws `units.differs` when the code names another unit. */
  create(actor: Actor & UnitScope, input: NewUnit): Promise<{ unit: UnitRow; created: boolean }> {
    return inTransaction(this.dataSource, (manager) => this.createIn(manager, actor, input));
  }

  async createIn(
    manager: EntityManager,
    actor: Actor & UnitScope,
    input: NewUnit,
  ): Promise<{ unit: UnitRow; created: boolean }> {
    const parent = await this.find(input.parent ?? 'root', manager);
    if (parent === undefined || !covers(actor, parent.path)) {
      throw invalidField('parent', 'units.unknown-parent', `There is no unit ${String(input.parent)} to put it under.`);
    }
    const inserted = await insertUnit(manager, input, parent, actor.importId ?? null);
    const unit = await this.find(input.code, manager);
    if (unit === undefined) throw unknownUnit(input.code);
    if (!inserted && !isSame(unit, input, parent)) {
      throw new DomainError(
        'conflict',
        'units.differs',
        `Unit ${input.code} exists and differs; rename or move it instead.`,
      );
    }
    if (inserted)
      await this.audit.record(manager, actor, 'unit.created', { kind: 'unit', id: input.code }, { ...input });
    return { unit, created: inserted };
  }

  /** Renames a unit. Throws `units.stale` with the present state when somebody else changed it first. */
  rename(
    actor: Actor & UnitScope,
    code: string,
    change: { name: { zh: string; en: string }; kind: string; version: number },
  ): Promise<UnitRow> {
    return inTransaction(this.dataSource, (manager) => this.renameIn(manager, actor, code, change));
  }

  async renameIn(
    manager: EntityManager,
    actor: Actor & UnitScope,
    code: string,
    change: { name: { zh: string; en: string }; kind: string; version: number },
  ): Promise<UnitRow> {
    const before = await this.inScope(actor, code, manager);
    const writer = actor.importId ?? null;
    await keepFormer(manager, before.id, writer);
    const [, changed] = await manager.query<[unknown, number]>(
      `UPDATE units SET name_zh = $2, name_en = $3, kind = $4, import_id = $6, version = version + 1
       WHERE id = $1 AND version = $5`,
      [before.id, change.name.zh, change.name.en, change.kind, change.version, writer],
    );
    // whoever was first may have committed since the unit was read
    if (changed === 0) throw staleEdit(await this.inScope(actor, code, manager));
    await this.audit.record(
      manager,
      actor,
      'unit.renamed',
      { kind: 'unit', id: code },
      {
        before: { zh: before.nameZh, en: before.nameEn, kind: before.kind },
        after: { ...change.name, kind: change.kind },
      },
    );
    return this.inScope(actor, code, manager);
  }
}

export function unknownUnit(code: string): DomainError {
  return new DomainError('not-found', 'units.unknown', `There is no unit ${code} within your scope.`);
}

function staleEdit({ nameZh, nameEn, kind, version }: UnitRow): DomainError {
  return new DomainError('conflict', 'units.stale', 'Somebody changed this unit meanwhile.', {
    extra: { current: { name: { zh: nameZh, en: nameEn }, kind, version } },
  });
}

function isSame(unit: UnitRow, input: NewUnit, parent: UnitRow): boolean {
  const asRoot = unit.code === 'root' && input.parent === null;
  return (
    unit.nameZh === input.name.zh &&
    unit.nameEn === input.name.en &&
    unit.kind === input.kind &&
    (asRoot || unit.parentId === parent.id)
  );
}

/** Inserts the unit below its parent; false when the code is taken. The id is drawn first, because the path holds it. */
async function insertUnit(
  manager: EntityManager,
  input: NewUnit,
  parent: UnitRow,
  importId: string | null,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH drawn AS (SELECT nextval(pg_get_serial_sequence('units', 'id')) AS id)
     INSERT INTO units (id, code, name_zh, name_en, kind, parent_id, path, import_id)
     OVERRIDING SYSTEM VALUE
     SELECT drawn.id, $1, $2, $3, $4, $5, $6 || drawn.id || '.', $7 FROM drawn
     ON CONFLICT (code) DO NOTHING RETURNING id`,
    [input.code, input.name.zh, input.name.en, input.kind, parent.id, parent.path, importId],
  );
  return rows.length > 0;
}

/** Keeps the unit as it is, because it is about to be renamed; undone with the rest when the edit is stale. */
async function keepFormer(manager: EntityManager, unitId: string, importId: string | null): Promise<void> {
  await manager.query(
    `INSERT INTO unit_history (unit_id, former, replaced_by_import)
     SELECT u.id, to_jsonb(u), $2 FROM units u WHERE u.id = $1`,
    [unitId, importId],
  );
}
