import type { EntityManager } from 'typeorm';
import type { CatchUp, Slot, Timetable } from './domain/slots.ts';

/** What a run has to report, such as how many files it took in. */
export type JobResult = Readonly<Record<string, string | number>>;

/** One run of a job. */
export interface JobRun {
  readonly slot: Slot;
  /** Names the run in the log and in the audit entries it writes. */
  readonly requestId: string;
  /**
   * Ends the run within the transaction of its effect, so that both happen or neither: even a process killed at the
   * worst moment leaves the effect once. Throws when another process has taken the run over meanwhile.
   */
  complete(manager: EntityManager, result?: JobResult): Promise<void>;
}

/** One line of the timetable. Running twice for one slot must leave the same as running once. */
export interface Job {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly timetable: Timetable;
  readonly catchUp: CatchUp;
  /** True while it has to wait; what is due stays due and is run once it need not any more. */
  isHeld?(): Promise<boolean>;
  run(slot: Slot, run: JobRun): Promise<JobResult | void>;
}
