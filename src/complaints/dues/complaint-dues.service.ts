import { Injectable } from '@nestjs/common';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import { lateStarts } from '../../catalogue/domain/late-starts.ts';
import {
  doneAt,
  type Due,
  type DueRules,
  duesOf,
  type DueState,
  dueState,
  SOON_DAYS,
} from '../../catalogue/domain/reply-due.ts';
import { ReplyDeadlines } from '../../catalogue/deadlines/reply-deadlines.service.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { Zone } from '../../shared/zone.ts';
import type { ComplaintDueDto } from './complaint-due.dto.ts';
import { type DueColumns, dueFacts } from './due-facts.ts';
import type { LateFilter, OverdueChoice } from './late-conditions.ts';

const HOUR_MS = 3_600_000;

/** The order in which what is due matters: what is late and open first. */
const URGENCY: readonly DueState[] = ['overdue', 'soon', 'open', 'late', 'in-time'];

/**
 * When complaints are due. Nothing of it is kept with them: deadlines end, calendars are settled late, and a complaint
 * follows both at once. What is late is looked for by the days on which it must have begun.
 */
@Injectable()
export class ComplaintDues {
  private readonly zone: Zone;

  constructor(
    private readonly deadlines: ReplyDeadlines,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    const zone = Zone.named(settings.timeZone);
    if (zone === undefined) throw new RangeError(`no such time zone: ${settings.timeZone}`);
    this.zone = zone;
  }

  /** Reads the rules once and tells of many complaints what is due of each, the most urgent first. */
  async teller(levels: CatalogueTree): Promise<(columns: DueColumns) => ComplaintDueDto[]> {
    const rules = await this.rules();
    const now = { at: this.clock.epochMs(), today: this.clock.today() };
    return (columns) => {
      const facts = dueFacts(columns, levels, this.zone);
      return duesOf(facts, rules)
        .map((due) => {
          const state = dueState(due, facts, now);
          const end = doneAt(due.step, facts.done)?.at ?? now.at;
          return dueDto(due, state, state === 'overdue' || state === 'late' ? end - due.lateFrom : null);
        })
        .sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || a.lateFrom.localeCompare(b.lateFrom));
    };
  }

  /** What a list asks for that shows only what is late, or what is soon. */
  async lateFilter(choice: OverdueChoice, levels: CatalogueTree): Promise<LateFilter> {
    const { deadlines, calendar } = await this.rules();
    const below = (level: string) => (levels.has(level) ? levels.subtree(level) : [level]);
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

  private async rules(): Promise<DueRules> {
    const [deadlines, calendar] = await Promise.all([this.deadlines.list(), this.calendars.current()]);
    return { deadlines, calendar, zone: this.zone };
  }
}

function dueDto({ step, day, lateFrom, deadline }: Due, state: DueState, overMs: number | null): ComplaintDueDto {
  return {
    step,
    day,
    lateFrom: instant(lateFrom).toISOString(),
    state,
    overHours: overMs === null ? null : Math.floor(Math.max(0, overMs) / HOUR_MS),
    regime: deadline?.regime ?? null,
    source: deadline?.source ?? null,
  };
}
