import type { EntityManager } from 'typeorm';
import { inSubtree } from './scope.ts';

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly version: number;
}

const COLUMNS = `u.id AS id, u.code AS code, u.name_zh AS "nameZh", u.name_en AS "nameEn", u.kind AS kind,
  u.parent_id AS "parentId", u.path AS path, u.version AS version`;

/** The units of a sub-tree, the top first, siblings by their Chinese name in pinyin order. */
export async function unitsBelow(manager: EntityManager, path: string): Promise<UnitRow[]> {
  const rows: UnitRow[] = await manager.query(
    `SELECT ${COLUMNS} FROM units u WHERE ${inSubtree('u', 1)}
     ORDER BY u.name_zh COLLATE "zh-Hans-CN-x-icu", u.code`,
    [path],
  );
  return depthFirst(rows, path);
}

/** The unit with this code. */
export async function unitByCode(manager: EntityManager, code: string): Promise<UnitRow | undefined> {
  const rows: UnitRow[] = await manager.query(`SELECT ${COLUMNS} FROM units u WHERE u.code = $1`, [code]);
  return rows[0];
}

/** Rows in sibling order become a tree walked depth first. */
function depthFirst(rows: readonly UnitRow[], top: string): UnitRow[] {
  const children = groupByParent(rows);
  const walk = (unit: UnitRow): UnitRow[] => [unit, ...(children.get(unit.id) ?? []).flatMap(walk)];
  return rows.filter(({ path }) => path === top).flatMap(walk);
}

function groupByParent(rows: readonly UnitRow[]): Map<string | null, UnitRow[]> {
  const groups = new Map<string | null, UnitRow[]>();
  for (const row of rows) {
    const group = groups.get(row.parentId);
    if (group === undefined) groups.set(row.parentId, [row]);
    else group.push(row);
  }
  return groups;
}
