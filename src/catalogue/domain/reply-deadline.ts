import type { Day } from '../../shared/calendar-day.ts';

export const DEADLINE_STEPS = ['first-reply', 'close'] as const;
export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

export const TIME_UNITS = ['hour', 'calendar-day', 'working-day'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Within which time a complaint of a level is to be answered or closed. */
export interface ReplyDeadline {
  readonly id: string;
  /** Code of a level; null: every level without a deadline of its own. */
  readonly level: string | null;
  readonly step: DeadlineStep;
  readonly amount: number;
  readonly unit: TimeUnit;
  /** By how much it may be extended, in the same unit; 0: not at all. */
  readonly extension: number;
  /** The document it stands in. */
  readonly source: string;
  readonly validFrom: Day;
  /** The first day on which it holds no more; null: it still does. */
  readonly validTo: Day | null;
}

type Validity = Pick<ReplyDeadline, 'level' | 'step' | 'validFrom' | 'validTo'>;

/** The deadline of another definition that holds for the same level and step on some of the same days. */
export function clashingDeadline<Known extends Validity>(wanted: Validity, known: readonly Known[]): Known | undefined {
  return known.find(
    (each) =>
      each.level === wanted.level &&
      each.step === wanted.step &&
      (each.validTo === null || wanted.validFrom < each.validTo) &&
      (wanted.validTo === null || each.validFrom < wanted.validTo),
  );
}

/**
 * The deadline that holds for a level on a day, by the path of the level from the top down: its own before that of the
 * level above it, and one for every level last.
 */
export function deadlineOn(
  known: readonly ReplyDeadline[],
  { step, levels, day }: { step: DeadlineStep; levels: readonly string[]; day: Day },
): ReplyDeadline | undefined {
  const valid = known.filter(
    (each) => each.step === step && each.validFrom <= day && (each.validTo === null || day < each.validTo),
  );
  const places = [...levels.toReversed(), null];
  return places.map((level) => valid.find((each) => each.level === level)).find((found) => found !== undefined);
}
