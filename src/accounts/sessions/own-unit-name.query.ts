import type { DataSource } from 'typeorm';

export interface UnitNameRow {
  readonly zh: string;
  readonly en: string;
}

/** Both names of a caller's unit. */
export async function ownUnitName(dataSource: DataSource, unitId: string): Promise<UnitNameRow> {
  const [row] = await dataSource.query<UnitNameRow[]>(
    `SELECT name_zh AS "zh", name_en AS "en" FROM units WHERE id = $1`,
    [unitId],
  );
  if (row === undefined) throw new Error(`unit ${unitId} of a signed-in user is gone`);
  return row;
}
