import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { parsePeriod, periodContaining, nextPeriod, type Period } from '../../shared/period.ts';
import { baseCells, type BaseCell, type BaseNode } from '../domain/base-matrix.ts';
import type { UnitScope } from '../scope.ts';
import type { UnitRow } from '../units.query.ts';
import { Units } from '../units.service.ts';
import { allSeries, type BaseRow, basesBelow, type Grain, type SeriesRow } from './customer-base.query.ts';

const MOST_PERIODS = 36;

export interface BaseTable {
  readonly series: string;
  readonly grain: Grain;
  readonly periods: readonly string[];
  readonly rows: readonly { readonly unit: UnitRow; readonly cells: ReadonlyMap<string, BaseCell> }[];
}

/** Reads the denominators as a table: units down, periods across, sums where a unit has no value of its own. */
@Injectable()
export class CustomerBaseTable {
  private readonly dataSource: DataSource;
  private readonly units: Units;

  constructor(dataSource: DataSource, units: Units) {
    this.dataSource = dataSource;
    this.units = units;
  }

  series(): Promise<SeriesRow[]> {
    return allSeries(this.dataSource.manager);
  }

  /** The table of one series for a unit's sub-tree; at most 36 periods. */
  async read(scope: UnitScope, series: string, unitCode: string, from: string, until: string): Promise<BaseTable> {
    const known = (await this.series()).find(({ code }) => code === series);
    if (known === undefined)
      throw new DomainError('not-found', 'customer-base.unknown-series', `There is no series ${series}.`);
    const top = await this.units.inScope(scope, unitCode);
    const units = await this.units.below(top);
    const periods = periodsBetween(known.grain, from, until);
    const bases = await basesBelow(
      this.dataSource.manager,
      top.path,
      [series],
      periods[0]?.start ?? from,
      periods.at(-1)?.end ?? until,
    );
    return tableOf(known, units, periods, bases);
  }
}

function tableOf(
  series: SeriesRow,
  units: readonly UnitRow[],
  periods: readonly Period[],
  bases: readonly BaseRow[],
): BaseTable {
  const nodes = nodesOf(units, periods, bases);
  const byPeriod = new Map(periods.map(({ code }) => [code, baseCells(nodes, code)]));
  const rows = units.map((unit) => {
    const cells = periods.flatMap(({ code }): [string, BaseCell][] => {
      const cell = byPeriod.get(code)?.get(unit.id);
      return cell === undefined ? [] : [[code, cell]];
    });
    return { unit, cells: new Map(cells) };
  });
  return { series: series.code, grain: series.grain, periods: periods.map(({ code }) => code), rows };
}

/** The units with their own values by period code; units come parents first. */
function nodesOf(units: readonly UnitRow[], periods: readonly Period[], bases: readonly BaseRow[]): BaseNode[] {
  const codes = new Map(periods.map(({ start, code }) => [start, code]));
  const own = new Map(units.map(({ id }) => [id, new Map<string, string>()]));
  for (const { unitId, start, value } of bases) own.get(unitId)?.set(codes.get(start) ?? start, value);
  return units.map(({ id, parentId }) => ({ id, parentId, own: own.get(id) ?? new Map<string, string>() }));
}

function periodsBetween(grain: Grain, from: string, until: string): Period[] {
  const [first, last] = [parsePeriod(from), parsePeriod(until)];
  if (first === undefined) throw invalidField('from', 'period.invalid', `${from} is not a period.`);
  if (last === undefined) throw invalidField('until', 'period.invalid', `${until} is not a period.`);
  if (last.end <= first.start) throw invalidField('until', 'period.reversed', `${until} ends before ${from} begins.`);
  const periods: Period[] = [];
  for (let period = periodContaining(grain, first.start); period.start < last.end; period = nextPeriod(period)) {
    periods.push(period);
    if (periods.length > MOST_PERIODS)
      throw invalidField('until', 'period.too-long', `At most ${MOST_PERIODS} periods can be read at once.`);
  }
  return periods;
}
