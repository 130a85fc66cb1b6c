const IMPORTS = 7_310_010n;
const SOURCES = 7_310_011n;

/** The advisory lock held by whoever checks or publishes an import, so that no second process does. */
export function importLock(importId: string): string {
  return String((IMPORTS << 32n) + BigInt(importId));
}

/** The advisory lock of a target: one publication per source (or small kind) at a time. */
export function targetLock(target: number): string {
  return String((SOURCES << 32n) + BigInt(target));
}

/** Splits a lock's key the way pg_locks shows it. */
export function lockParts(key: string): { classId: string; objectId: string } {
  const value = BigInt(key);
  return { classId: String(value >> 32n), objectId: String(value & 0xffff_ffffn) };
}
