import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { ownDepartment } from '../complaint-scope.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { withinTime } from '../../platform/database/time-limit.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { daysBetween } from '../../shared/calendar-day.ts';
import { parsePeriod, type Period, periodContaining, periodsUpTo } from '../../shared/period.ts';
import type { CaseHolesDto, CaseHolesQueryDto } from './case-holes.dto.ts';
import { caseHoles } from './case-holes.query.ts';
import { holesByUnit } from './domain/holes-by-unit.ts';

/** How long it may take to count, in milliseconds. */
const HOLES_MS = 8000;

/** How many cases of each unit lack which of the four marks, by week or in one period, by the day they were received. */
@Injectable()
export class CaseHolesByUnit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller, query: CaseHolesQueryDto): Promise<CaseHolesDto> {
    const unit = await this.units.inScope(caller, query.unit ?? caller.unitCode);
    const periods = this.periodsOf(query);
    const [first, last] = [periods[0] as Period, periods.at(-1) as Period];
    const shown = (await this.units.below(unit)).filter(({ id, parentId }) => id === unit.id || parentId === unit.id);
    const asked = {
      unitPath: unit.path,
      department: ownDepartment(caller),
      layer: query.layer ?? null,
      from: first.start,
      until: last.end,
      days: daysBetween(first.start, first.end),
    };
    const counted = await withinTime(this.dataSource, HOLES_MS, (reading) => caseHoles(reading, asked));
    if (counted === undefined) throw tooWide();
    const paths = shown.map(({ path }) => path);
    const cells = holesByUnit(counted, paths, periods.length);
    const today = this.clock.today();
    return {
      periods: periods.map(({ code }) => code),
      underWay: periods.find(({ start, end }) => start <= today && today < end)?.code ?? null,
      rows: shown.map(({ code, nameZh, nameEn }, i) => ({
        unit: { code, name: { zh: nameZh, en: nameEn } },
        cells: cells[i] ?? [],
      })),
    };
  }

  private periodsOf({ period, weeks }: CaseHolesQueryDto): Period[] {
    if (period === undefined) return periodsUpTo(periodContaining('week', this.clock.today()), weeks);
    const asked = parsePeriod(period);
    if (asked === undefined) throw invalidField('period', 'request.wrong-period', `${period} is not a period.`);
    return [asked];
  }
}

function tooWide(): DomainError {
  return new DomainError(
    'invalid',
    'complaints.too-wide',
    'This would read too many complaints; choose a shorter period or a smaller unit.',
  );
}
