import type { Day } from '../../shared/calendar-day.ts';

export const DEADLINE_STEPS = ['first-reply', 'close'] as const;
export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

export const TIME_UNITS = ['hour', 'calendar-day', 'working-day'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** The event from which the time runs; the start day itself is not counted (DOMAIN §4.1). */
export const DEADLINE_STARTS = ['received', 'accepted', 'transferred'] as const;
export type DeadlineStart = (typeof DEADLINE_STARTS)[number];

/** The layers of complaints, by the names complaints give them. */
export const DEADLINE_LAYERS = ['contact', 'ticket', 'appeal'] as const;
export type DeadlineLayer = (typeof DEADLINE_LAYERS)[number];

/** Within which time complaints of a level, or that came by a channel, are to be answered or closed. */
export interface ReplyDeadline {
  readonly id: string;
  /** Code of the regime it belongs to; null: the organisation's own. Each regime is kept by itself, the earliest binds. */
  readonly regime: string | null;
  /** The layers it is for; null: every one. */
  readonly layers: readonly DeadlineLayer[] | null;
  /** Code of a level; null: every level without a deadline of its own. */
  readonly level: string | null;
  /** Code of a channel, with all below it; null: every channel without a deadline of its own. */
  readonly channel: string | null;
  readonly step: DeadlineStep;
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly startsAt: DeadlineStart;
  /** Whether an end on a day of rest moves to the next working day (民法典 第二百零三条); regulators' systems often do not. */
  readonly rolls: boolean;
  /** By how much it may be extended, in the same unit; 0: not at all. */
  readonly extension: number;
  /** The document it stands in. */
  readonly source: string;
  readonly validFrom: Day;
  /** The first day on which it holds no more; null: it still does. */
  readonly validTo: Day | null;
}

type Validity = Pick<ReplyDeadline, 'regime' | 'layers' | 'level' | 'channel' | 'step' | 'validFrom' | 'validTo'>;

/** The deadline of another definition that holds for the same complaints and step on some of the same days. */
export function clashingDeadline<Known extends Validity>(wanted: Validity, known: readonly Known[]): Known | undefined {
  return known.find(
    (each) =>
      each.regime === wanted.regime &&
      each.level === wanted.level &&
      each.channel === wanted.channel &&
      each.step === wanted.step &&
      shareLayer(each.layers, wanted.layers) &&
      (each.validTo === null || wanted.validFrom < each.validTo) &&
      (wanted.validTo === null || each.validFrom < wanted.validTo),
  );
}

function shareLayer(some: Validity['layers'], others: Validity['layers']): boolean {
  return some === null || others === null || some.some((layer) => others.includes(layer));
}

/** What of a complaint decides which deadline it has. */
export interface DeadlineCase {
  readonly layer: DeadlineLayer;
  /** Codes of its level from the top down; empty without one. */
  readonly levels: readonly string[];
  /** Codes of its channel from the top down; empty without one. */
  readonly channels: readonly string[];
  /** The day of each event a deadline may run from. */
  readonly days: Readonly<Record<DeadlineStart, Day | null>>;
}

/**
 * The deadline a regime sets for a step of a complaint, the most specific first: one for its channel before one for the
 * channel above it and one for every channel, for who passed a complaint on says by when (DOMAIN §4: 12398, 12345); of
 * the same channel, one for its level before one for the level above it, and one for every level last. It is chosen by
 * the day from which it runs, so that a complaint keeps the rule of its time.
 */
export function deadlineOf(
  known: readonly ReplyDeadline[],
  { regime, step }: { regime: string | null; step: DeadlineStep },
  { layer, levels, channels, days }: DeadlineCase,
): ReplyDeadline | undefined {
  const valid = known.filter((each) => {
    const day = days[each.startsAt];
    if (each.regime !== regime || each.step !== step || day === null) return false;
    if (each.layers !== null && !each.layers.includes(layer)) return false;
    return each.validFrom <= day && (each.validTo === null || day < each.validTo);
  });
  const places = [...channels.toReversed(), null].flatMap((channel) =>
    [...levels.toReversed(), null].map((level) => ({ channel, level })),
  );
  return places
    .map((place) => valid.find((each) => each.channel === place.channel && each.level === place.level))
    .find((found) => found !== undefined);
}
