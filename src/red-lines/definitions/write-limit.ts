import type { EntityManager } from 'typeorm';
import type { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { compare, parseDecimal } from '../../shared/ratio.ts';
import type { Limit } from '../domain/limit.ts';
import type { LimitVersion } from '../domain/limits-in-force.ts';

/** Adds a version; the caller holds the definition's lock and knows the next number. */
export async function writeLimit(
  manager: EntityManager,
  audit: Audit,
  actor: Actor,
  limit: Limit,
  version: number,
): Promise<LimitVersion> {
  await manager.query(
    `INSERT INTO limit_versions
       (code, version, indicator_code, unit_code, kind, operator, value, period, valid_from, valid_until, source, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      limit.code,
      version,
      limit.indicator,
      limit.unit,
      limit.kind,
      limit.operator,
      limit.value,
      limit.period,
      limit.validFrom,
      limit.validUntil,
      limit.source,
      actor.username,
    ],
  );
  await audit.record(manager, actor, 'limit.defined', { kind: 'limit', id: limit.code }, { version, ...limit });
  return { ...limit, version };
}

/** Whether two limits draw the same line; a source left out stays. */
export function isSameLimit(before: LimitVersion, limit: Limit): boolean {
  const alike = (['indicator', 'unit', 'kind', 'operator', 'period', 'validFrom', 'validUntil'] as const).every(
    (member) => before[member] === limit[member],
  );
  const sameSource = limit.source === '' || before.source === limit.source;
  return alike && sameSource && compare(parseDecimal(before.value), parseDecimal(limit.value)) === 0;
}
