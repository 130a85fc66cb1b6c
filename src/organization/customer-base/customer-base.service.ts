import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, type FieldError } from '../../platform/http/domain-error.ts';
import { parsePeriod, type PeriodKind } from '../../shared/period.ts';
import type { UnitScope } from '../scope.ts';
import { type UnitRow } from '../units.query.ts';
import { Units } from '../units.service.ts';
import type { Grain } from './customer-base.query.ts';

export interface BaseItem {
  readonly unit: string;
  readonly period: string;
  /** A non-negative exact decimal. */
  readonly value: string;
}

export interface BaseOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

const DECIMAL = /^\d{1,30}(\.\d{1,12})?$/;

/** Writes the denominators: per unit, series and period. */
@Injectable()
export class CustomerBase {
  private readonly dataSource: DataSource;
  private readonly units: Units;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, units: Units, audit: Audit) {
    this.dataSource = dataSource;
    this.units = units;
    this.audit = audit;
  }

  /** Writes all items or none; a series is made on first use. Throws with every wrong item's place and reason. */
  write(actor: Actor & UnitScope, series: string, grain: Grain, items: readonly BaseItem[]): Promise<BaseOutcome> {
    return inTransaction(this.dataSource, (manager) => this.writeIn(manager, actor, series, grain, items));
  }

  async writeIn(
    manager: EntityManager,
    actor: Actor & UnitScope,
    series: string,
    grain: Grain,
    items: readonly BaseItem[],
  ): Promise<BaseOutcome> {
    await ensureSeries(manager, series, grain);
    const units = new Map((await this.units.tree(actor, manager)).map((unit) => [unit.code, unit]));
    const errors = items.flatMap((item, index) => faults(item, index, grain, units));
    if (errors.length > 0) {
      throw new DomainError(
        'invalid',
        'customer-base.invalid',
        `${errors.length} values are wrong; nothing was written.`,
        { errors },
      );
    }
    const outcome = await upsert(manager, series, items, units, actor.importId ?? null);
    if (outcome.created + outcome.updated > 0) {
      const detail = { ...outcome, grain, items: items.slice(0, 50).map((item) => ({ ...item })) };
      await this.audit.record(manager, actor, 'customer-base.written', { kind: 'customer-series', id: series }, detail);
    }
    return outcome;
  }
}

function faults(item: BaseItem, index: number, grain: Grain, units: ReadonlyMap<string, UnitRow>): FieldError[] {
  const field = (name: string) => `items.${index}.${name}`;
  const errors: FieldError[] = [];
  if (!units.has(item.unit)) {
    errors.push({
      field: field('unit'),
      code: 'units.unknown',
      message: `There is no unit ${item.unit} within your scope.`,
    });
  }
  const kind: PeriodKind | undefined = parsePeriod(item.period)?.kind;
  if (kind !== grain) {
    errors.push({
      field: field('period'),
      code: 'period.wrong-grain',
      message: `${item.period} is not a ${grain} (such as ${EXAMPLES[grain]}).`,
    });
  }
  if (!DECIMAL.test(item.value)) {
    errors.push({
      field: field('value'),
      code: 'value.not-decimal',
      message: `${item.value} is not a non-negative decimal number.`,
    });
  }
  return errors;
}

const EXAMPLES: Readonly<Record<Grain, string>> = {
  month: '2026-10',
  quarter: '2026-Q4',
  half: '2026-H2',
  year: '2026',
};

async function ensureSeries(manager: EntityManager, series: string, grain: Grain): Promise<void> {
  await manager.query(`INSERT INTO customer_series (code, grain) VALUES ($1, $2) ON CONFLICT (code) DO NOTHING`, [
    series,
    grain,
  ]);
  const rows = await manager.query<{ grain: Grain }[]>(
    // held, so that of two writers the second sees what the first wrote and keeps it
    `SELECT s.grain AS grain FROM customer_series s WHERE s.code = $1 FOR NO KEY UPDATE`,
    [series],
  );
  const existing = rows[0]?.grain;
  if (existing !== grain) {
    throw new DomainError(
      'conflict',
      'customer-base.other-grain',
      `Series ${series} is kept per ${String(existing)}, not per ${grain}.`,
    );
  }
}

/** The last of several values for one unit and period wins; the former values are kept. */
async function upsert(
  manager: EntityManager,
  series: string,
  items: readonly BaseItem[],
  units: ReadonlyMap<string, UnitRow>,
  importId: string | null,
): Promise<BaseOutcome> {
  const last = new Map(items.map((item) => [`${item.unit}\n${item.period}`, item]));
  const rows = await manager.query<{ created: boolean }[]>(
    `WITH stated AS (
       SELECT i.unit_id, i.period_start, i.value
       FROM unnest($2::bigint[], $3::date[], $4::numeric[]) AS i (unit_id, period_start, value)),
     kept AS (
       INSERT INTO customer_base_history (unit_id, series, period_start, former, replaced_by_import)
       SELECT f.unit_id, f.series, f.period_start, to_jsonb(f), $5
       FROM stated i JOIN customer_base f
         ON f.unit_id = i.unit_id AND f.series = $1 AND f.period_start = i.period_start AND f.value <> i.value)
     INSERT INTO customer_base AS b (series, unit_id, period_start, value, import_id)
     SELECT $1, i.unit_id, i.period_start, i.value, $5 FROM stated i
     ORDER BY i.unit_id, i.period_start
     ON CONFLICT (unit_id, series, period_start)
       DO UPDATE SET value = excluded.value, import_id = excluded.import_id, updated_at = now()
       WHERE b.value <> excluded.value
     RETURNING (xmax = 0) AS created`,
    [
      series,
      [...last.values()].map(({ unit }) => units.get(unit)?.id),
      [...last.values()].map(({ period }) => parsePeriod(period)?.start),
      [...last.values()].map(({ value }) => value),
      importId,
    ],
  );
  const created = rows.filter((row) => row.created).length;
  return { created, updated: rows.length - created, unchanged: items.length - rows.length };
}
