import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { type UnitScope, inSubtree } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { isShare } from '../../red-lines/domain/indicator.ts';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { type Baseline, baselineOf } from '../domain/process/baseline.ts';
import { type ChartGrain, lastClosed } from '../process/chart-grain.ts';
import { type ProcessMaterial, ProcessMaterials } from '../process/process-material.service.ts';
import { type BaselineRow, standingBaselines } from './standing-baselines.query.ts';

export interface NewBaseline {
  readonly unit: string;
  readonly indicator: string;
  readonly grain: ChartGrain;
  /** Codes of the first and the last period it is reckoned from. */
  readonly from: string;
  readonly to: string;
  /** Why the process is to be measured by these periods. */
  readonly note: string;
}

/** As far back as a chart can reach. */
const MOST_PERIODS = 60;

/** Locks the mean and the limits of a process, so that later data is measured by them and does not move them. */
@Injectable()
export class Baselines {
  constructor(
    private readonly dataSource: DataSource,
    private readonly materials: ProcessMaterials,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Reckons and locks a baseline; another from the same first period has to be released before. */
  lock(actor: Actor & UnitScope, wanted: NewBaseline): Promise<BaselineRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const [from, to] = this.periodsOf(wanted);
      const { id: unitId } = await this.units.inScope(actor, wanted.unit, manager);
      await lockUnit(manager, unitId);
      const material = await this.materials.of(actor, { ...wanted, periods: MOST_PERIODS }, manager);
      if (material.baselines.some((known) => known.from === from.start))
        throw new DomainError(
          'conflict',
          'baselines.locked-already',
          'A baseline from this period stands; release it first.',
        );
      const baseline = reckon(material, from, to);
      const id = await this.insert(manager, actor, wanted, material, from, to, baseline);
      await this.audit.record(
        manager,
        actor,
        'baseline.locked',
        { kind: 'baseline', id },
        {
          unit: wanted.unit,
          indicator: wanted.indicator,
          grain: wanted.grain,
          from: from.code,
          until: to.code,
          note: wanted.note,
        },
      );
      return found(await standingBaselines(manager, material.unit.id, wanted.indicator, wanted.grain), id);
    });
  }

  /** Gives a baseline up: from now on the limits follow the data again. The record of it stays. */
  release(actor: Actor & UnitScope, id: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const [row] = await manager.query<{ unit: string; indicator: string; from: string; released: boolean }[]>(
        `SELECT u.code AS unit, b.indicator_code AS indicator, b.day_from::text AS "from",
                b.released_at IS NOT NULL AS released
         FROM process_baselines b JOIN units u ON u.id = b.unit_id
         WHERE b.id::text = $1 AND ${inSubtree('u', 2)} FOR UPDATE OF b`,
        [id, actor.unitPath],
      );
      if (row === undefined) throw unknownBaseline();
      if (row.released) throw new DomainError('conflict', 'baselines.released', 'This baseline was released already.');
      await manager.query(`UPDATE process_baselines SET released_by = $2, released_at = $3 WHERE id::text = $1`, [
        id,
        actor.username,
        this.clock.now(),
      ]);
      const { unit, indicator, from } = row;
      await this.audit.record(manager, actor, 'baseline.released', { kind: 'baseline', id }, { unit, indicator, from });
    });
  }

  private periodsOf({ grain, from, to }: NewBaseline): [Period, Period] {
    const [first, last] = [periodOf('from', from, grain), periodOf('to', to, grain)];
    if (last.start < first.start) throw invalidField('to', 'out-of-range', 'to must not lie before from');
    if (last.end > lastClosed(grain, undefined, this.clock.today()).end)
      throw invalidField('to', 'not-over', `${to} is not over yet`);
    return [first, last];
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    { indicator, grain, note }: NewBaseline,
    material: ProcessMaterial,
    from: Period,
    to: Period,
    { points, fit }: Baseline,
  ): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `INSERT INTO process_baselines (unit_id, indicator_code, indicator_version, grain, day_from, day_until, points,
         centre, dispersion, note, locked_by, locked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        material.unit.id,
        indicator,
        material.indicator.version,
        grain,
        from.start,
        to.end,
        points,
        fit.centre,
        fit.dispersion,
        note,
        actor.username,
        this.clock.now(),
      ],
    );
    return row?.id ?? '';
  }
}

/** Two who lock at once take turns. */
async function lockUnit(manager: EntityManager, unitId: string): Promise<void> {
  await manager.query(`SELECT FROM units WHERE id = $1 FOR NO KEY UPDATE`, [unitId]);
}

function periodOf(field: string, code: string, grain: ChartGrain): Period {
  const period = parsePeriod(code);
  if (period?.kind !== grain) throw invalidField(field, 'not-a-period', `${field} must be a ${grain}`);
  return period;
}

function reckon({ points, starts, indicator }: ProcessMaterial, from: Period, to: Period): Baseline {
  const read = baselineOf(isShare(indicator.definition.denominator), points, starts, from, to);
  if (read.ok) return read.value;
  if (read.reason === 'broken')
    throw new DomainError('conflict', 'baselines.broken', 'Counting changed within these periods.');
  throw new DomainError('conflict', 'baselines.too-few', 'A baseline needs at least twelve periods with a rate.');
}

function found(rows: readonly BaselineRow[], id: string): BaselineRow {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw unknownBaseline();
  return row;
}

function unknownBaseline(): DomainError {
  return new DomainError('not-found', 'baselines.unknown', 'There is no such baseline.');
}
