import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Log } from '../log.ts';
import { dueSlots, type Slot } from './domain/slots.ts';
import type { Job } from './job.ts';
import { claimSlot, finishSlot, lastSlot } from './job-runs.query.ts';

/** Runs each due slot of each job once, however many processes share the database. */
@Injectable()
export class JobRunner {
  private readonly dataSource: DataSource;
  private readonly log: Log;
  private readonly claimant = randomUUID();

  constructor(dataSource: DataSource, log: Log) {
    this.dataSource = dataSource;
    this.log = log;
  }

  /** Runs what has come due by this local time; one job after the other, the slots of a job in order. */
  async runDue(jobs: readonly Job[], now: Slot): Promise<void> {
    for (const job of jobs) {
      const last = await lastSlot(this.dataSource, job.name);
      for (const slot of dueSlots(job.timetable, job.catchUp, last, now)) await this.runSlot(job, slot);
    }
  }

  private async runSlot(job: Job, slot: Slot): Promise<void> {
    if (!(await claimSlot(this.dataSource, job.name, slot, this.claimant))) return;
    try {
      await job.run(slot);
      await finishSlot(this.dataSource, job.name, slot, null);
    } catch (error) {
      this.log.error({ job: job.name, slot, error }, 'job failed');
      await finishSlot(this.dataSource, job.name, slot, error instanceof Error ? error.message : String(error));
    }
  }
}
