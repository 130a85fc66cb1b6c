import type { UnitRow } from '../../organization/units.query.ts';
import type { CountedUnit } from './counts-by-range.query.ts';

/** A unit, its direct children, and every unit below them. */
export class UnitFamily {
  readonly children: readonly UnitRow[];
  private readonly owners: ReadonlyMap<string, string>;

  /** Units come depth first, the top one first. */
  constructor(
    readonly top: UnitRow,
    readonly units: readonly UnitRow[],
  ) {
    this.children = units.filter(({ parentId }) => parentId === top.id);
    const depth = stepsOf(top.path);
    this.owners = new Map(units.map(({ id, path }) => [id, path.split('.')[depth] || top.id]));
  }

  /** Each unit with the one its counts are added to: the child it lies under, or the top itself. */
  counted(): CountedUnit[] {
    return [...this.owners].map(([unitId, ownerId]) => ({ unitId, ownerId }));
  }

  /** The units whose counts make up those of the top or of a child. */
  countedFor(unitId: string): CountedUnit[] {
    const all = this.counted();
    return (unitId === this.top.id ? all : all.filter(({ ownerId }) => ownerId === unitId)).map((unit) => ({
      unitId: unit.unitId,
      ownerId: unitId,
    }));
  }
}

function stepsOf(path: string): number {
  return path.split('.').length - 1;
}
