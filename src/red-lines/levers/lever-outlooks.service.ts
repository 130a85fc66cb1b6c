import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Settings } from '../../platform/config/settings.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { lastDay } from '../../shared/period.ts';
import { workingDayBefore, workingDaysBetween } from '../../shared/working-day.ts';
import type { Prospect } from '../domain/projection/prospect.ts';
import { dailyHistory } from '../readings/daily-history.query.ts';
import { halvedCauses } from './domain/halved-causes.ts';
import { mostIn, usualIntake } from './domain/kept-intake.ts';
import { standingOn } from './domain/lever.ts';
import { reliefOf } from './domain/lever-effect.ts';
import { type Foreseen, type Relief, relieved } from './domain/relief.ts';
import { levers, type LeverRow } from './lever.query.ts';
import { type LeverLine, LeverLines } from './lever-lines.service.ts';
import type { ForeseenDto, LeverOutlookDto, LeverOutlookQueryDto } from './lever-outlook.dto.ts';
import { LeverViews } from './lever-views.service.ts';
import { lineCauses } from './line-causes.ts';

/** A page shows no more levers of one line than these, the newest. */
const MOST_LEVERS = 20;
/** Working days of the week whose pace stands beside the usual one. */
const WEEK = 5;

/** What would have to be true for a line to be kept: levers alone and together, causes halved, an intake not passed. */
@Injectable()
export class LeverOutlooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lines: LeverLines,
    private readonly views: LeverViews,
    private readonly calendars: WorkingCalendars,
    private readonly settings: Settings,
  ) {}

  async of(caller: Caller, { together, ...question }: LeverOutlookQueryDto): Promise<LeverOutlookDto> {
    const { manager } = this.dataSource;
    const line = await this.lines.of(caller, question, manager);
    const { unit } = line.family.top;
    const { indicator, period } = question;
    const found = await levers(manager, caller, { unitId: unit.id, indicator, period, limit: MOST_LEVERS });
    const known = found.toReversed().flatMap((lever) => standingOn(lever, line.family.asOf) ?? []);
    const open = known.filter(({ state }) => state !== 'dropped');
    const pulled = together === undefined ? open : chosen(open, together.split(','));
    const foresee = foresight(line);
    return {
      asOf: line.family.asOf,
      left: line.readings[0]?.left ?? null,
      foreseen: foresee([]),
      intake: await this.intake(manager, line),
      levers: await Promise.all(
        known.map(async (lever) => ({ lever: await this.views.of(caller, lever), foreseen: foresee([lever]) })),
      ),
      together: togetherOf(pulled, foresee(pulled)),
      threshold: this.threshold().toFixed(2),
      causes: await this.causes(manager, caller, line),
    };
  }

  private threshold(): number {
    return this.settings.warningProbability / 100;
  }

  private async intake(manager: EntityManager, line: LeverLine): Promise<LeverOutlookDto['intake']> {
    const { prospect, period, readings } = line;
    const left = readings[0]?.left ?? null;
    if (prospect === null || left === null) return null;
    const calendar = await this.calendars.current(manager);
    const workingDays = workingDaysBetween(calendar, prospect.through, lastDay(period));
    const from = workingDayBefore(calendar, addDays(prospect.through, 1), WEEK);
    return {
      most: mostIn(Number(left) + prospect.seen, workingDays),
      workingDays,
      usual: usualIntake(prospect, workingDays)?.toFixed(1) ?? null,
      lastWeek: ((await countedSince(manager, line, prospect, from)) / WEEK).toFixed(1),
    };
  }

  /** Halving is asked for only where there is a risk, and a line not passed yet. */
  private async causes(manager: EntityManager, caller: Caller, line: LeverLine): Promise<LeverOutlookDto['causes']> {
    const { prospect, counted, readings } = line;
    const left = Number(readings[0]?.left ?? Number.NaN);
    const chance =
      prospect === null
        ? null
        : (relieved(prospect, { counted, left: left >= 0 ? left : null }, [])?.probability ?? null);
    if (prospect === null || chance === null || chance < this.threshold()) return null;
    const { causes, nameOf } = await lineCauses(manager, caller, line, prospect);
    const halved = halvedCauses(prospect, { counted, left }, causes, this.threshold());
    const view = ({ causes: own, probability }: NonNullable<typeof halved>['alone'][number]) => ({
      causes: own.map((cause) => ({ kind: cause.kind, key: cause.key, name: { ...nameOf(cause) } })),
      probability: probability.toFixed(2),
    });
    if (halved === null) return null;
    return { alone: halved.alone.map(view), pair: halved.pair === null ? null : view(halved.pair) };
  }
}

/** What is foreseen of a line's first reading with some levers pulled. */
function foresight({ prospect, counted, readings }: LeverLine): (pulled: readonly LeverRow[]) => ForeseenDto | null {
  const left = readings[0]?.left ?? null;
  const line = { counted, left: left === null ? null : Number(left) };
  return (pulled) => {
    const reliefs: Relief[] = pulled.map(({ effect, from }) => reliefOf(effect, from));
    const foreseen = prospect === null ? null : relieved(prospect, line, reliefs);
    return foreseen === null ? null : printedForeseen(foreseen);
  };
}

function printedForeseen({ probability, expected, low, high }: Foreseen): ForeseenDto {
  const [middle, least, most] = [expected, low, high].map((count) => String(Math.round(count)));
  return { probability: probability?.toFixed(2) ?? null, expected: middle ?? '', low: least ?? '', high: most ?? '' };
}

function togetherOf(pulled: readonly LeverRow[], foreseen: ForeseenDto | null): LeverOutlookDto['together'] {
  return pulled.length < 2 || foreseen === null ? null : { levers: pulled.map(({ id }) => id), foreseen };
}

function chosen(open: readonly LeverRow[], ids: readonly string[]): LeverRow[] {
  return [...new Set(ids)].map((wanted) => {
    const lever = open.find(({ id }) => id === wanted);
    if (lever === undefined) throw new DomainError('not-found', 'levers.unknown', 'There is no such lever.');
    return lever;
  });
}

async function countedSince(
  manager: EntityManager,
  line: LeverLine,
  { through }: Prospect,
  from: string,
): Promise<number> {
  const { family } = line.family.ledger;
  const rows = await dailyHistory(manager, family.counted(), [line.indicator.id], from, addDays(through, 1));
  const cells = rows.flatMap(({ days }) => days.split(' '));
  return cells.reduce((sum, cell) => sum + Number(cell.split(':')[1] ?? 0), 0);
}
