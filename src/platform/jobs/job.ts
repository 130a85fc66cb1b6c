import type { CatchUp, Slot, Timetable } from './domain/slots.ts';

/** One line of the timetable. Running twice for one slot must leave the same as running once. */
export interface Job {
  readonly name: string;
  readonly timetable: Timetable;
  readonly catchUp: CatchUp;
  run(slot: Slot): Promise<void>;
}
