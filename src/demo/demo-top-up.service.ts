import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkingCalendars } from '../organization/calendars/working-calendars.service.ts';
import { Clock } from '../platform/clock.ts';
import { addDays } from '../shared/calendar-day.ts';
import { demoCaller } from './demo-caller.ts';
import { DemoImports } from './demo-imports.service.ts';
import { demoRow, noteTopUp } from './demo-state.query.ts';
import { DemoFiles } from './domain/demo-files.ts';
import { daysOfRange, StoryFrame } from './domain/story-frame.ts';

/** Brings the demo's daily reports, so that a demo looked at tomorrow is not a day old. */
@Injectable()
export class DemoTopUp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: DemoImports,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  /** Whether there is only part of a demo yet. */
  async isBeingLoaded(): Promise<boolean> {
    return (await demoRow(this.dataSource.manager))?.state === 'loading';
  }

  /** Every day up to yesterday that has not come yet; a file that is there already is not brought again. */
  async run(): Promise<{ days: number }> {
    const row = await demoRow(this.dataSource.manager);
    if (row?.state !== 'present') return { days: 0 };
    const files = new DemoFiles(new StoryFrame(row.today, await this.calendars.current()));
    const caller = await demoCaller(this.dataSource.manager);
    const days = daysOfRange(addDays(row.toppedUpTo, 1), this.clock.today());
    for (const day of days) {
      for (const file of files.daily(day)) {
        await this.imports.published(await this.imports.begin(caller, file), () => false);
      }
      await noteTopUp(this.dataSource.manager, day);
    }
    return { days: days.length };
  }
}
