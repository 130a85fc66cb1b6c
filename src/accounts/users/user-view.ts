import type { UserDto } from './user.dto.ts';
import type { UserRow } from './user-row.query.ts';

/** A user as the outside sees them: no ids, nothing of the password. */
export function userView(row: UserRow): UserDto {
  return {
    username: row.username,
    displayName: row.displayName,
    roles: row.roles,
    unit: row.unitCode,
    unitName: { zh: row.unitNameZh, en: row.unitNameEn },
    department: row.department,
    active: row.isActive,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
    invited: !row.hasPassword,
    secondFactor: row.hasSecondFactor,
    linkExpiresAt: row.linkExpiresAt?.toISOString() ?? null,
  };
}
