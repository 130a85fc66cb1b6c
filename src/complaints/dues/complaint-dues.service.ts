import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import { lateStarts } from '../../catalogue/domain/late-starts.ts';
import { SOON_DAYS } from '../../catalogue/domain/reply-due.ts';
import { ReplyDeadlines } from '../../catalogue/deadlines/reply-deadlines.service.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { Zone } from '../../shared/zone.ts';
import { deferralsOf, keyOf, NO_DEFERRALS } from '../deferrals/deferrals.query.ts';
import type { DueTrees } from './due-facts.ts';
import { DueReckoner } from './due-reckoner.ts';
import type { LateFilter, OverdueChoice, PlainLateFilter } from './late-conditions.ts';
import { deferredAndLate } from './deferred-and-late.query.ts';

/**
 * When complaints are due. Nothing of it is kept with them: deadlines end, calendars are settled late, and a complaint
 * follows both at once. What is late is looked for by the days on which it must have begun; the few complaints whose
 * date was put off are reckoned one by one.
 */
@Injectable()
export class ComplaintDues {
  private readonly zone: Zone;

  constructor(
    private readonly dataSource: DataSource,
    private readonly deadlines: ReplyDeadlines,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    const zone = Zone.named(settings.timeZone);
    if (zone === undefined) throw new RangeError(`no such time zone: ${settings.timeZone}`);
    this.zone = zone;
  }

  /** The rules as they are, read once to tell of many complaints what is due of each. */
  async reckoner(trees: DueTrees, manager?: EntityManager): Promise<DueReckoner> {
    const now = { at: this.clock.epochMs(), today: this.clock.today() };
    return new DueReckoner(await this.rules(manager), trees, now);
  }

  /** What a list asks for that shows only what is late, or what is soon. */
  async lateFilter(choice: OverdueChoice, trees: DueTrees): Promise<LateFilter> {
    const plain = await this.plainFilter(choice, trees);
    const { manager } = this.dataSource;
    const deferred = await deferredAndLate(manager, plain);
    const reckoner = await this.reckoner(trees);
    const deferrals = await deferralsOf(manager, deferred);
    const wanted = choice === 'soon' ? 'soon' : 'overdue';
    const chosen = deferred.filter((row) => {
      const [most] = reckoner.dues(row, deferrals.get(keyOf(row)) ?? NO_DEFERRALS);
      return most?.state === wanted;
    });
    return { ...plain, deferred, chosen };
  }

  private async plainFilter(choice: OverdueChoice, trees: DueTrees): Promise<PlainLateFilter> {
    const { deadlines, calendar } = await this.rules();
    const below = { level: belowIn(trees.level), channel: belowIn(trees.channel) };
    const today = this.clock.today();
    const until = addDays(today, SOON_DAYS + 1);
    const moments = {
      now: { at: this.clock.epochMs(), today },
      soon: { at: this.zone.startOfDay(until) - 1, today: until },
    };
    const book = (moment: { at: number; today: string }) => ({
      ...moment,
      starts: lateStarts(deadlines, below, calendar, moment),
    });
    return {
      zone: this.zone.name,
      now: book(moments.now),
      soon: choice === 'soon' ? book(moments.soon) : null,
    };
  }

  private async rules(manager?: EntityManager) {
    const deadlines = await this.deadlines.list(manager);
    return { deadlines, calendar: await this.calendars.current(manager), zone: this.zone };
  }
}

function belowIn(tree: CatalogueTree): (code: string) => readonly string[] {
  return (code) => (tree.has(code) ? tree.subtree(code) : [code]);
}
