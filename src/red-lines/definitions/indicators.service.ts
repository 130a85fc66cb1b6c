import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { rebuildIndicatorCounts } from '../../complaints/counts/rebuild-indicator-counts.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { canonicalJson, type Json } from '../../shared/canonical-json.ts';
import type { Indicator } from '../domain/indicator.ts';
import { readIndicator } from '../domain/indicator-body.ts';
import { invalidBody } from './invalid-body.ts';
import { type IndicatorRow, newestIndicators } from './indicator-versions.query.ts';
import { lockDefinition } from './lock-definition.ts';

/** What is measured: indicators as versioned data. */
@Injectable()
export class Indicators {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, audit: Audit) {
    this.dataSource = dataSource;
    this.audit = audit;
  }

  /** The newest version of each, in their order on the screens. */
  list(manager = this.dataSource.manager): Promise<IndicatorRow[]> {
    return newestIndicators(manager);
  }

  /** Adds the first or the next version and counts it over all complaints; the same definition again adds nothing. */
  define(actor: Actor, body: unknown): Promise<{ indicator: IndicatorRow; created: boolean }> {
    const read = readIndicator(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.defineIn(manager, actor, read.value));
  }

  private async defineIn(manager: EntityManager, actor: Actor, indicator: Indicator) {
    await lockDefinition(manager, 'indicator', indicator.code);
    const [before] = await newestIndicators(manager, indicator.code);
    if (before !== undefined && isSame(before, indicator)) return { indicator: before, created: false };
    const version = (before?.version ?? 0) + 1;
    await rebuildIndicatorCounts(manager, await insertVersion(manager, actor, indicator, version));
    const subject = { kind: 'indicator', id: indicator.code };
    await this.audit.record(manager, actor, 'indicator.defined', subject, { version, ...asJson(indicator) });
    const [row] = await newestIndicators(manager, indicator.code);
    if (row === undefined) throw new Error(`indicator ${indicator.code} was written but cannot be read`);
    return { indicator: row, created: true };
  }
}

async function insertVersion(
  manager: EntityManager,
  actor: Actor,
  { code, name, definition }: Indicator,
  version: number,
): Promise<string> {
  const rows = await manager.query<{ id: string }[]>(
    `INSERT INTO indicator_versions (code, version, name_zh, name_en, position, definition, created_by)
     SELECT $1, $2, $3, $4,
       coalesce((SELECT min(position) FROM indicator_versions WHERE code = $1),
                (SELECT max(position) + 1 FROM indicator_versions), 1), $5, $6
     RETURNING id`,
    [code, version, name.zh, name.en, JSON.stringify(definition), actor.username],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`indicator ${code} could not be written`);
  return row.id;
}

/** Compared as read: an older version may have been written without the members that have defaults. */
function isSame(row: IndicatorRow, indicator: Indicator): boolean {
  const { code, nameZh, nameEn, definition } = row;
  const before = readIndicator({ code, name: { zh: nameZh, en: nameEn }, ...definition });
  return before.ok && canonicalJson(asJson(before.value)) === canonicalJson(asJson(indicator));
}

function asJson({ code, name, definition }: Indicator): { readonly [key: string]: Json } {
  return { code, name, ...(definition as unknown as { readonly [key: string]: Json }) };
}
