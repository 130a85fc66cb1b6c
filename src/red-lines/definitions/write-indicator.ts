import type { EntityManager } from 'typeorm';
import type { Audit } from '../../audit/audit.ts';
import { rebuildIndicatorCounts } from '../../complaints/counts/rebuild-indicator-counts.ts';
import type { Actor } from '../../platform/actor.ts';
import { canonicalJson, type Json } from '../../shared/canonical-json.ts';
import type { Indicator } from '../domain/indicator.ts';
import { readIndicator } from '../domain/indicator-body.ts';
import type { DatedVersion } from '../domain/version-in-force.ts';
import type { IndicatorRow } from './indicator-versions.query.ts';

/** Adds a version and counts it over all complaints; the caller holds the definition's lock and knows the next number. */
export async function writeIndicator(
  manager: EntityManager,
  audit: Audit,
  actor: Actor,
  indicator: Indicator,
  { version, validFrom }: DatedVersion,
): Promise<IndicatorRow> {
  const { code, name, definition } = indicator;
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO indicator_versions (code, version, name_zh, name_en, position, definition, valid_from, created_by)
     SELECT $1, $2, $3, $4,
       coalesce((SELECT min(position) FROM indicator_versions WHERE code = $1),
                (SELECT max(position) + 1 FROM indicator_versions), 1), $5, $6, $7
     RETURNING id`,
    [code, version, name.zh, name.en, JSON.stringify(definition), validFrom, actor.username],
  );
  if (row === undefined) throw new Error(`indicator ${code} could not be written`);
  await rebuildIndicatorCounts(manager, row.id);
  const detail = { version, validFrom, ...indicatorJson(indicator) };
  await audit.record(manager, actor, 'indicator.defined', { kind: 'indicator', id: code }, detail);
  return { id: row.id, code, version, nameZh: name.zh, nameEn: name.en, definition, validFrom };
}

/** Compared as read: an older version may have been written without the members that have defaults. */
export function isSameIndicator(row: IndicatorRow, indicator: Indicator): boolean {
  const { code, nameZh, nameEn, definition } = row;
  const before = readIndicator({ code, name: { zh: nameZh, en: nameEn }, ...definition });
  return before.ok && canonicalJson(indicatorJson(before.value)) === canonicalJson(indicatorJson(indicator));
}

/** An indicator as the body that defines it. */
export function indicatorJson({ code, name, definition }: Indicator): { readonly [key: string]: Json } {
  return { code, name, ...(definition as unknown as { readonly [key: string]: Json }) };
}
