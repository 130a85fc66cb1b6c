import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from './audit/audit.ts';
import type { Actor } from './platform/actor.ts';
import { Settings } from './platform/config/settings.ts';
import { inTransaction } from './platform/database/transaction.ts';
import { DomainError } from './platform/http/domain-error.ts';
import { type Page, pageOf } from './platform/http/page.ts';
import { newestSlot, nextSlot, type Slot } from './platform/jobs/domain/slots.ts';
import {
  claimByHand,
  type JobRunRow,
  type JobTally,
  recentTallies,
  type RunFilter,
  runsOf,
} from './platform/jobs/job-history.query.ts';
import { ORDINARY_LEASE } from './platform/jobs/job-lease.ts';
import type { Job } from './platform/jobs/job.ts';
import { JobRunner } from './platform/jobs/job-runner.ts';
import { localTime } from './platform/jobs/job-runs.query.ts';
import { Schedule } from './schedule.ts';

export interface JobOverview {
  readonly job: Job;
  readonly nextSlot: Slot;
  readonly lastRun: JobRunRow | null;
  readonly recent: Omit<JobTally, 'job'>;
}

/** The timetable as an administrator sees and steers it. */
@Injectable()
export class TimedJobs implements OnModuleDestroy {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly schedule: Schedule,
    private readonly runner: JobRunner,
    private readonly settings: Settings,
    private readonly audit: Audit,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** Every job with its last run and its next slot, in the order of the timetable. */
  async list(): Promise<JobOverview[]> {
    const { manager } = this.dataSource;
    const now = await localTime(this.dataSource, this.settings.timeZone);
    const tallies = await recentTallies(
      manager,
      this.schedule.jobs.map(({ name }) => name),
    );
    const overviews: JobOverview[] = [];
    for (const job of this.schedule.jobs) {
      const [lastRun = null] = await runsOf(manager, job.name, { state: null, before: null, limit: 1 });
      const recent = tallies.find((tally) => tally.job === job.name) ?? { failed: 0, caughtUp: 0 };
      overviews.push({ job, nextSlot: nextSlot(job.timetable, now), lastRun, recent });
    }
    return overviews;
  }

  /** A page of a job's runs, the newest first. */
  async runs(name: string, filter: RunFilter): Promise<Page<JobRunRow>> {
    const { name: job } = this.jobNamed(name);
    const rows = await runsOf(this.dataSource.manager, job, { ...filter, limit: filter.limit + 1 });
    return pageOf(rows, filter.limit, ({ slot }) => [slot]);
  }

  /** Begins a run now, for the newest slot; refused while one is under way. Answers the run just begun. */
  async start(actor: Actor, name: string): Promise<JobRunRow | undefined> {
    const job = this.jobNamed(name);
    const { requestId, username } = actor;
    const claim = { job: job.name, timeZone: this.settings.timeZone, claimant: this.runner.claimant, requestId };
    await inTransaction(this.dataSource, async (manager) => {
      const leaseMs = ORDINARY_LEASE.milliseconds;
      const isClaimed = await claimByHand(manager, { ...claim, startedBy: username, leaseMs });
      if (!isClaimed) throw new DomainError('conflict', 'jobs.running', 'The job is running already.');
      await this.audit.record(manager, actor, 'job.started', { kind: 'job', id: job.name });
    });
    const slot = newestSlot(job.timetable, await localTime(this.dataSource, this.settings.timeZone));
    this.background(this.runner.carry(job, slot, requestId));
    const [begun] = await runsOf(this.dataSource.manager, job.name, { state: null, before: null, limit: 1 });
    return begun;
  }

  private background(work: Promise<void>): void {
    // what fails is written down by the runner; only a database that is away comes through, and the lease ends then
    const settled = work.catch(() => undefined).finally(() => this.underWay.delete(settled));
    this.underWay.add(settled);
  }

  private jobNamed(name: string): Job {
    const job = this.schedule.jobs.find((each) => each.name === name);
    if (job === undefined) throw new DomainError('not-found', 'jobs.unknown', 'There is no such job.');
    return job;
  }
}
