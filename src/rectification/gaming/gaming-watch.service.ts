import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { baseChanges } from './base-changes.query.ts';
import {
  isBaseJump,
  monthEndChanges,
  onePersonJudging,
  unusualShares,
  WATCHED_DAYS,
  type WatchThresholds,
} from './domain/gaming-watch.ts';
import { excludedShares, type WatchedDays } from './excluded-shares.query.ts';
import type { BaseJumpDto, GamingWatchDto } from './gaming-watch.dto.ts';
import { judgedBy } from './judged-by.query.ts';
import { changesByUnit } from './month-end-changes.query.ts';

/** Watches for figures that are played with rather than mended; too little data is silence, not suspicion. */
@Injectable()
export class GamingWatch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** What the last days show of the units directly below one: of excluding, re-classifying, judging and bases. */
  async of(caller: Caller, code = caller.unitCode): Promise<GamingWatchDto> {
    const { manager } = this.dataSource;
    const unit = await this.units.inScope(caller, code);
    const below = await this.units.below(unit);
    const today = this.clock.today();
    const days: WatchedDays = { from: addDays(today, 1 - WATCHED_DAYS), end: addDays(today, 1) };
    const thresholds = this.settings.watch;
    const shares = await excludedShares(manager, unit.id, days);
    const changes = await changesByUnit(manager, unit.id, days, this.settings.timeZone, thresholds.monthEndDays);
    const judges = await judgedBy(manager, unit.path, days);
    const one = onePersonJudging(judges, thresholds);
    return {
      from: days.from,
      to: today,
      thresholds: { ...thresholds },
      exclusions: unusualShares(shares, thresholds).map((each) => ({ ...each, unitName: nameOf(below, each.unit) })),
      monthEnds: monthEndChanges(changes, monthEndShare(days, thresholds), thresholds).map((each) => ({
        ...each,
        complaints: [...each.complaints],
        unitName: nameOf(below, each.unit),
      })),
      onePerson:
        one === null
          ? null
          : {
              username: one.judge,
              name: judges.find(({ judge }) => judge === one.judge)?.name ?? one.judge,
              upheld: one.upheld,
              all: one.all,
            },
      baseJumps: await this.baseJumps(unit, below, days.from),
    };
  }

  private async baseJumps(unit: UnitRow, below: readonly UnitRow[], from: Day): Promise<BaseJumpDto[]> {
    const changes = await baseChanges(this.dataSource.manager, unit.path, from);
    return changes
      .filter(({ before, after }) => isBaseJump(Number(before), Number(after), this.settings.watch))
      .map(({ month, ...each }) => ({ ...each, month: month.slice(0, 7), unitName: nameOf(below, each.unit) }));
  }
}

function nameOf(units: readonly UnitRow[], code: string): { zh: string; en: string } {
  const unit = units.find((each) => each.code === code);
  return { zh: unit?.nameZh ?? code, en: unit?.nameEn ?? code };
}

/** The share of the days that are the last of their month. */
function monthEndShare({ from }: WatchedDays, { monthEndDays }: WatchThresholds): number {
  const days = Array.from({ length: WATCHED_DAYS }, (_, place) => addDays(from, place));
  return days.filter((day) => addDays(day, monthEndDays).slice(0, 7) !== day.slice(0, 7)).length / WATCHED_DAYS;
}
