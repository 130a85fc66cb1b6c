import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { decisionOutlook } from './decision-outlook.ts';
import type { LineAtDecision } from './domain/lever.ts';
import { levers, type LeverRow } from './lever.query.ts';
import { LeverLines } from './lever-lines.service.ts';
import type { WaitingLeversDto } from './lever-outlook.dto.ts';
import { LeverViews } from './lever-views.service.ts';

/** At most three decisions a day (SCREENS §1). */
const MOST_SHOWN = 3;
/** The newest that wait are weighed; who lets more pile up has another problem. */
const MOST_WEIGHED = 20;

/** What there is to decide today at a unit and below it. */
@Injectable()
export class WaitingLevers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly lines: LeverLines,
    private readonly views: LeverViews,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller, code: string): Promise<WaitingLeversDto> {
    const { manager } = this.dataSource;
    const unit = await this.units.inScope(caller, code, manager);
    const filter = { waitingOn: this.clock.today(), limit: MOST_WEIGHED };
    const waiting = await levers(manager, { unitPath: unit.path }, filter);
    const weighed: Weighed[] = [];
    for (const lever of waiting) weighed.push(...(await this.weigh(caller, lever)));
    const most = weighed.toSorted((a, b) => helpOf(b.line) - helpOf(a.line)).slice(0, MOST_SHOWN);
    return {
      items: await Promise.all(
        most.map(async ({ lever, line: { limit, before, after }, indicatorName }) => ({
          lever: await this.views.of(caller, lever),
          indicatorName,
          limit,
          before,
          after,
        })),
      ),
      waiting: weighed.length,
      next: null,
    };
  }

  /** The line it helps most; none where its period is over. */
  private async weigh(caller: Caller, lever: LeverRow): Promise<Weighed[]> {
    const line = await this.lines.of(caller, lever);
    const lines = decisionOutlook(lever, line)?.lines.toSorted((a, b) => helpOf(b) - helpOf(a)) ?? [];
    const { nameZh: zh, nameEn: en } = line.indicator;
    return lines.slice(0, 1).map((best) => ({ lever, line: best, indicatorName: { zh, en } }));
  }
}

interface Weighed {
  readonly lever: LeverRow;
  readonly line: LineAtDecision;
  readonly indicatorName: { readonly zh: string; readonly en: string };
}

/** By how much the chance of a breach falls. */
function helpOf({ before, after }: LineAtDecision): number {
  return Number(before ?? '0') - Number(after ?? '0');
}
