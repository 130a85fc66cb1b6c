import type { Day } from '../../shared/calendar-day.ts';

/** One appeal of the story, before it is dressed as a row. */
export interface Appeal {
  readonly city: string;
  readonly county: string;
  readonly acceptedOn: Day;
  /** The day in whose report it first appears: the regulator's letter may take some working days. */
  readonly knownOn: Day;
  readonly unexplained: boolean;
  readonly incident: boolean;
  /** Says that the charge was made on purpose, which nobody has decided yet. */
  readonly alleged: boolean;
  /** A value-added partner's charge: none of the company's departments answers for it. */
  readonly partner: boolean;
  /** Came after its month had been reviewed: the second edition of that review counts it. */
  readonly restated: boolean;
}
