import type { OrderGrade } from '../../rectification/domain/order-number.ts';
import type { MeasuredStory } from './measured-story.ts';
import type { Ago } from './story-frame.ts';
import type { TicketType } from './ticket-types.ts';

/** What became of one of the demo's orders, so many days before the present one. */
export type DemoDeed =
  | readonly ['signature-request' | 'signature' | 'acknowledgement', ago: Ago]
  /** What was observed until then is judged by the counts, and what came back after the order's end. */
  | readonly ['judgement', ago: Ago]
  | readonly ['progress', ago: Ago, share: number, note: string]
  | readonly ['evidence', ago: Ago, name: string, text: string]
  | readonly ['submission' | 'acceptance' | 'strike-off' | 'withdrawal', ago: Ago, note: string]
  /** Against the verdict, for a reason somebody stands for by name. */
  | readonly ['override', ago: Ago, note: string, reason: string]
  /** Observed longer, until so many working days after the present one. */
  | readonly ['observation', ago: Ago, note: string, until: number]
  /** To be mended within so many working days. */
  | readonly ['return', ago: Ago, note: string, mendIn: number]
  /** Asked for and granted, to so many working days after the present one. */
  | readonly ['extension', ago: Ago, until: number, reason: string]
  | readonly ['keeping-open', ago: Ago, note: string, owner: string, wording: string];

export interface DemoMetric {
  readonly unit: string;
  readonly type: TicketType;
  readonly days: number;
  readonly reduction: number;
}

/** One of the demo's orders (DEMO §7). Days are working days: before the present one where `ago` is said. */
export interface DemoOrder {
  readonly grade: OrderGrade;
  readonly unit: string;
  readonly department: string | null;
  readonly title: string;
  readonly problem: string;
  readonly requirement: string;
  readonly drafted: number;
  /** When it was asked to be signed; null for a draft. */
  readonly asked: number | null;
  /** When it was signed; null while it waits. */
  readonly signed: number | null;
  /** What it is to achieve: fewer tickets of a type in a unit; null where nothing is measured. */
  readonly metric: DemoMetric | null;
  /** Working days it was given from its signature, or from today while it has none. */
  readonly given: number;
  readonly deeds: readonly DemoDeed[];
}

export type Told = Pick<DemoOrder, 'title' | 'problem' | 'requirement'>;

export const told = (title: string, problem: string, requirement: string): Told => ({ title, problem, requirement });

/** Work done, shown and accepted, one after the other: accepted so many working days ago. */
export function accepted(ago: number, proof: string): DemoDeed[] {
  return [
    ['progress', ago + 9, 60, '短期措施已落实'],
    ['evidence', ago + 3, '回访样本.txt', proof],
    ['submission', ago + 2, '措施全部完成，请验收'],
    ['acceptance', ago, `查验回访样本与系统记录：${proof}`],
  ];
}

/** An order drafted two working days before it was signed. */
export function order(
  grade: OrderGrade,
  [unit, department]: readonly [string, string | null],
  what: Told,
  signed: number,
  given: number,
  deeds: readonly DemoDeed[],
  metric: DemoMetric | null = null,
): DemoOrder {
  return { grade, unit, department, ...what, drafted: signed + 2, asked: signed + 1, signed, given, deeds, metric };
}

/** What an order is to achieve where a story says what became of it. */
export function fewer({ city, type }: MeasuredStory, days = 56): DemoMetric {
  return { unit: city, type, days, reduction: 30 };
}

/** Everything that becomes of an order once it is drafted: asked for, signed, signed for the day after, worked on. */
export function courseOf({ asked, signed, deeds }: DemoOrder): DemoDeed[] {
  if (asked === null) return [];
  if (signed === null) return [['signature-request', asked]];
  const isReceived = signed > 1 && deeds[0]?.[0] !== 'withdrawal';
  const received: DemoDeed[] = isReceived ? [['acknowledgement', signed - 1]] : [];
  return [['signature-request', asked], ['signature', signed], ...received, ...deeds];
}
