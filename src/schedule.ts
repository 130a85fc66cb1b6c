import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Sessions } from './accounts/sessions/sessions.service.ts';
import { SignInFailures } from './accounts/sessions/sign-in-failures.ts';
import { AuditHeads } from './audit/audit-heads.ts';
import { ImportRunner } from './complaints/imports/import-runner.ts';
import { WatchedFolders } from './complaints/sources/folders/watched-folders.service.ts';
import { DemoTopUp } from './demo/demo-top-up.service.ts';
import { Settings } from './platform/config/settings.ts';
import { system } from './platform/actor.ts';
import { isDatabaseUnavailable } from './platform/database/database-errors.ts';
import { forgetOldRuns } from './platform/jobs/job-history.query.ts';
import type { Job } from './platform/jobs/job.ts';
import { JobRunner } from './platform/jobs/job-runner.ts';
import { localTime } from './platform/jobs/job-runs.query.ts';
import { Log } from './platform/log.ts';
import { OrderVerdicts } from './rectification/outcomes/order-verdicts.service.ts';
import { Reminders } from './rectification/reminders/reminders.service.ts';
import { RepetitionWatch } from './rectification/repetitions/repetition-watch.service.ts';
import { ProjectionRecords } from './red-lines/projections/projection-records.service.ts';

/** The name under which the scheduler knows it. */
export const TIMETABLE = 'timetable';
const EVERY_MINUTE = 60_000;

/** What the timetable calls to bring data in. */
@Injectable()
export class ScheduledIntake {
  constructor(
    readonly imports: ImportRunner,
    readonly watchedFolders: WatchedFolders,
  ) {}
}

/** What the timetable has put down: what each day knew, and who was told of late orders. */
@Injectable()
export class ScheduledRecords {
  constructor(
    readonly projections: ProjectionRecords,
    readonly reminders: Reminders,
    readonly verdicts: OrderVerdicts,
    readonly repetitions: RepetitionWatch,
  ) {}
}

/** What the timetable calls. */
@Injectable()
export class ScheduledServices {
  constructor(
    readonly auditHeads: AuditHeads,
    readonly sessions: Sessions,
    readonly signInFailures: SignInFailures,
    readonly intake: ScheduledIntake,
    readonly demoTopUp: DemoTopUp,
    readonly records: ScheduledRecords,
  ) {}
}

/** Everything that runs by itself, on one page. Times are those of the organisation's zone. */
@Injectable()
export class Schedule implements OnModuleDestroy {
  readonly jobs: readonly Job[];
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: JobRunner,
    private readonly settings: Settings,
    private readonly log: Log,
    services: ScheduledServices,
  ) {
    this.jobs = [...housekeeping(services, dataSource), ...dailyWork(services), ...supervision(services)];
  }

  @Interval(TIMETABLE, EVERY_MINUTE)
  async tick(): Promise<void> {
    if (this.running !== undefined) return;
    this.running = this.runDue().finally(() => (this.running = undefined));
    await this.running;
  }

  async onModuleDestroy(): Promise<void> {
    await this.running;
  }

  private async runDue(): Promise<void> {
    try {
      await this.runner.runDue(this.jobs, await localTime(this.dataSource, this.settings.timeZone));
    } catch (error) {
      // the next minute tries again; a slot is not lost by being late
      const word = isDatabaseUnavailable(error) ? 'database unavailable' : 'timetable stumbled';
      this.log.warn({ error }, word);
    }
  }
}

/** What keeps the house in order. */
function housekeeping({ auditHeads, sessions, signInFailures }: ScheduledServices, dataSource: DataSource): Job[] {
  return [
    {
      name: 'audit-heads',
      title: { zh: '记录审计链尾', en: 'Note the heads of the audit log' },
      timetable: { each: 'day', at: '00:05' },
      catchUp: 'newest',
      run: () => auditHeads.write(),
    },
    {
      name: 'ended-sessions',
      title: { zh: '清理已结束的会话', en: 'Sweep ended sessions' },
      timetable: { each: 'hour', minute: 20 },
      catchUp: 'newest',
      run: () => sessions.sweep(),
    },
    {
      name: 'forgotten-failures',
      title: { zh: '清理过期的登录失败记录', en: 'Sweep old failed sign-ins' },
      timetable: { each: 'hour', minute: 40 },
      catchUp: 'newest',
      run: () => signInFailures.sweep(),
    },
    {
      name: 'old-runs',
      title: { zh: '清理过期的任务记录', en: 'Sweep old runs of these jobs' },
      timetable: { each: 'day', at: '03:30' },
      catchUp: 'newest',
      run: async () => ({ forgotten: await forgetOldRuns(dataSource) }),
    },
  ];
}

/** What brings data in, and what is made from them each morning. */
function dailyWork({
  intake: { imports, watchedFolders },
  demoTopUp,
  records: { projections },
}: ScheduledServices): Job[] {
  return [
    {
      name: 'watched-folders',
      title: { zh: '查看数据来源文件夹', en: 'Look into the folders of sources' },
      timetable: { each: 'minutes', count: 1 },
      catchUp: 'newest',
      run: (_, { requestId }) => watchedFolders.look(requestId),
    },
    {
      // one that is being worked on is left alone: whoever works on an import holds its lock
      name: 'unfinished-imports',
      title: { zh: '接手中断的导入', en: 'Go on with imports that broke off' },
      timetable: { each: 'minutes', count: 1 },
      catchUp: 'newest',
      run: () => imports.takeOver(),
    },
    {
      name: 'demo-top-up',
      title: { zh: '补充演示数据', en: 'Top up the demo data' },
      timetable: { each: 'day', at: '06:30' },
      catchUp: 'newest',
      run: () => demoTopUp.run(),
    },
    {
      // after the demo's top-up and most morning files, so that what is kept is what the first readers saw
      name: 'projections',
      title: { zh: '记下当日所知与预测', en: 'Keep the day’s readings and projections' },
      timetable: { each: 'day', at: '07:00' },
      catchUp: 'newest',
      // what half a demo foresees would stand for good
      isHeld: () => demoTopUp.isBeingLoaded(),
      run: async (_, { requestId }) => ({ ...(await projections.keep(system(requestId))) }),
    },
  ];
}

/** What superiors are told by the clock, and what the counts say of orders. */
function supervision({ records: { reminders, verdicts, repetitions }, demoTopUp }: ScheduledServices): Job[] {
  return [
    {
      name: 'order-reminders',
      title: { zh: '督办提醒', en: 'Tell superiors of late orders' },
      timetable: { each: 'minutes', count: 15 },
      catchUp: 'newest',
      // the people of half a demo have not done yet what they will have done
      isHeld: () => demoTopUp.isBeingLoaded(),
      run: (_, { requestId }) => reminders.remind(system(requestId)),
    },
    {
      name: 'repetition-warnings',
      title: { zh: '重复预警', en: 'Warn of what comes again' },
      timetable: { each: 'hour', minute: 10 },
      catchUp: 'newest',
      isHeld: () => demoTopUp.isBeingLoaded(),
      run: (_, { requestId }) => repetitions.warn(system(requestId)),
    },
    {
      name: 'order-verdicts',
      title: { zh: '判定督办单成效', en: 'Judge the effect of orders' },
      timetable: { each: 'day', at: '07:10' },
      catchUp: 'newest',
      isHeld: () => demoTopUp.isBeingLoaded(),
      run: async (_, { requestId }) => ({ ...(await verdicts.draw(system(requestId))) }),
    },
  ];
}
