/** What a scope is made of: the path of the unit on top. A caller is one. */
export interface UnitScope {
  readonly unitPath: string;
}

/**
 * The condition that a unit lies in the sub-tree whose path is the given parameter: the one place where a user's scope
 * becomes SQL. A path ends with a dot, so unit 12 is never taken for a child of unit 1.
 */
export function inSubtree(alias: string, parameter: number): string {
  return `starts_with(${alias}.path, $${parameter})`;
}

/** The condition that a unit lies in the sub-tree of the given path, or above it: what is said of it says something here. */
export function concerns(alias: string, parameter: number): string {
  return `(${inSubtree(alias, parameter)} OR starts_with($${parameter}, ${alias}.path))`;
}

/** Whether a unit's path lies in the scope. */
export function covers(scope: UnitScope, path: string): boolean {
  return path.startsWith(scope.unitPath);
}
