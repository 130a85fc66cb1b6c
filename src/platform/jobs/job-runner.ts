import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Log } from '../log.ts';
import { dueSlots, isCaughtUp, type Slot } from './domain/slots.ts';
import type { JobLease } from './job-lease.ts';
import type { Job, JobResult, JobRun } from './job.ts';
import { claimSlot, finishRun, jobStanding, renewLease } from './job-runs.query.ts';

/** Runs each due slot of each job once, however many processes share the database. Knows no framework. */
export class JobRunner {
  readonly claimant = randomUUID();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
    private readonly lease: JobLease,
  ) {}

  /** Runs what has come due by this local time; one job after the other, the slots of a job in order. */
  async runDue(jobs: readonly Job[], now: Slot): Promise<void> {
    for (const job of jobs) await this.runJob(job, now);
  }

  /** Slots whose process died come first. While another process is at the job, it goes on and nobody overtakes it. */
  private async runJob(job: Job, now: Slot): Promise<void> {
    const { last, dead, isRunning } = await jobStanding(this.dataSource, job.name, now);
    if (isRunning || (await job.isHeld?.()) === true) return;
    for (const slot of [...dead, ...dueSlots(job.timetable, job.catchUp, last, now)]) {
      const requestId = randomUUID();
      const claim = { job: job.name, slot, claimant: this.claimant, requestId, leaseMs: this.lease.milliseconds };
      if (!(await claimSlot(this.dataSource, { ...claim, isCaughtUp: isCaughtUp(slot, now) }))) return;
      await this.carry(job, slot, requestId);
    }
  }

  /** Carries out a run that has been claimed, and writes down how it ended. */
  async carry(job: Job, slot: Slot, requestId: string): Promise<void> {
    const beat = setInterval(() => void this.stayAlive(requestId), this.lease.beat);
    beat.unref();
    try {
      const result = await job.run(slot, this.runOf(slot, requestId));
      await finishRun(this.dataSource.manager, requestId, { result: result ?? null, error: null });
    } catch (error) {
      this.log.error({ job: job.name, slot, requestId, error }, 'job failed');
      const words = error instanceof Error ? error.message : String(error);
      await finishRun(this.dataSource.manager, requestId, { result: null, error: words });
    } finally {
      clearInterval(beat);
    }
  }

  private runOf(slot: Slot, requestId: string): JobRun {
    return {
      slot,
      requestId,
      complete: async (manager: EntityManager, result?: JobResult) => {
        const isOurs = await finishRun(manager, requestId, { result: result ?? null, error: null });
        if (!isOurs) throw new Error('another process has taken this run over');
      },
    };
  }

  private async stayAlive(requestId: string): Promise<void> {
    try {
      await renewLease(this.dataSource, requestId, this.lease.milliseconds);
    } catch {
      // a database that is away for long lets the lease run out, and the run is begun again: as it should be
    }
  }
}
