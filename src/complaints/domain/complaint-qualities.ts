/** What somebody says of a complaint, or leaves unsaid. */
export const SAID_FLAGS = ['substantiated', 'resolved', 'satisfied', 'disputed'] as const;
export type SaidFlag = (typeof SAID_FLAGS)[number];

/** What follows from what is there. */
export const SEEN_FLAGS = [
  // another complaint is named that this one repeats
  'repeat',
  'escalated',
  // sent to more than one place before it was closed
  'redispatched',
  // left out of net figures by a decided dispute (剔除)
  'excluded',
  // closed at or before the instant it was due
  'onTime',
  // closed on or before the day it was due: for limits counted in days
  'onTimeByDay',
] as const;

export const FLAGS = [...SAID_FLAGS, ...SEEN_FLAGS] as const;
export type Flag = (typeof FLAGS)[number];

/** What an indicator asks for; `known` is either way, such as customers who answered a survey. */
export type Flags = Readonly<
  Partial<Record<SaidFlag, boolean | 'known'>> & Partial<Record<(typeof SEEN_FLAGS)[number], boolean>>
>;
export type FlagWish = boolean | 'known';

export function isSaidFlag(flag: Flag): flag is SaidFlag {
  return (SAID_FLAGS as readonly Flag[]).includes(flag);
}

export const MOMENTS = ['received', 'accepted', 'transferred', 'firstReply', 'closed'] as const;
export type Moment = (typeof MOMENTS)[number];

/** At most so many hours from one moment of a complaint to another. */
export interface Within {
  readonly from: Moment;
  readonly to: Moment;
  readonly hours: number;
}

/** `merged`: what names another complaint as the one it repeats is not counted (重复投诉合并统计). */
export const DUPLICATE_RULES = ['none', 'merged'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/** What is asked of a complaint besides its layer and type; left out or null asks for nothing in particular. */
export interface ComplaintQualities {
  /** Catalogue codes or names, each with all below it. */
  readonly channels?: readonly string[] | null;
  readonly levels?: readonly string[] | null;
  readonly causes?: readonly string[] | null;
  readonly rights?: readonly string[] | null;
  /** As written. */
  readonly departments?: readonly string[] | null;
  readonly flags?: Flags;
  readonly within?: Within | null;
  readonly duplicates?: DuplicateRule;
}
