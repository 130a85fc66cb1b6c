import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { type ExcludedCount, excludedCounts } from '../../complaints/exclusions/excluded-counts.query.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { rulingDay } from '../../shared/period.ts';
import { askedPeriod } from '../readings/asked-period.ts';
import type { ExclusionDto, ExclusionsQueryDto } from './exclusion.dto.ts';
import { type RulingIndicator, rulingFilters } from './ruling-filters.query.ts';

/** What decided disputes exclude (剔除): a reading is shown gross and net, the legal figure stays what its definition says. */
@Injectable()
export class Exclusions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** Of a unit and those directly below it; nothing where nothing was excluded. */
  async of(
    caller: Caller,
    { unit: code, period: of, asOf: upTo, indicator }: ExclusionsQueryDto,
  ): Promise<ExclusionDto[]> {
    const { manager } = this.dataSource;
    const unit = await this.units.inScope(caller, code);
    const { period, asOf } = askedPeriod(of, upTo, this.clock.today());
    const ruling = await rulingFilters(manager, rulingDay(period), indicator ?? null);
    const days = { from: period.start, end: addDays(asOf, 1), unitPath: unit.path };
    const counts = await excludedCounts(manager, ruling, days);
    if (counts.length === 0) return [];
    const shown = (await this.units.below(unit)).filter(({ id, parentId }) => id === unit.id || parentId === unit.id);
    return ruling.flatMap((each) => shown.flatMap((under) => exclusionOf(each, under, counts)));
  }
}

function exclusionOf(
  { code, versionId, numerator }: RulingIndicator,
  unit: UnitRow,
  counts: readonly ExcludedCount[],
): ExclusionDto[] {
  const own = counts.filter((each) => each.versionId === versionId && each.unitPath.startsWith(unit.path));
  const excluded = own.reduce((sum, { count }) => sum + BigInt(count), 0n);
  if (excluded === 0n) return [];
  const isNet = numerator.flags?.excluded === false;
  return [{ indicator: code, unit: unit.code, excluded: String(excluded), counts: isNet ? 'net' : 'gross' }];
}
