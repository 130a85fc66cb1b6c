import type { ReplyDeadline } from '../../../catalogue/domain/reply-deadline.ts';
import type { Day } from '../../../shared/calendar-day.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Limit } from '../../domain/limit.ts';

/** How sure a value is: `S` stated in a source, `I` inferred from one, `G` general knowledge nobody has checked. */
export const CONFIDENCES = ['S', 'I', 'G'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const ITEM_KINDS = ['indicator', 'limit', 'deadline'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A document a pack rests on; it has an address, a document number, or both. */
export interface PackSource {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  /** Null where the document does not say. */
  readonly year: number | null;
  readonly url: string | null;
  readonly document: string | null;
}

/** A word of the regime for one of the product's concepts. */
export interface PackTerm extends Words {
  readonly concept: string;
}

/** One thing a regime prescribes, with where it stands and how sure that is. */
export interface PackItem<Definition> {
  readonly code: string;
  readonly name: Words;
  readonly confidence: Confidence;
  /** The year of the rule; null where its source does not say. */
  readonly year: number | null;
  /** Codes of sources of the same pack. */
  readonly sources: readonly string[];
  /** What of it is still to be verified, although the item as a whole is stated. */
  readonly doubts: Words | null;
  /** The item it stands in for, such as the national rule for that of a province: chosen, never preselected. */
  readonly variantOf: string | null;
  /** What is loaded; null: it cannot be, for the reason given. */
  readonly definition: Definition | null;
  readonly reason: Words | null;
}

export type PackDeadline = Omit<ReplyDeadline, 'id'>;

/** What a regulator prescribes, as data: a JSON file of the product (DESIGN §3). */
export interface RegimePack {
  readonly code: string;
  readonly name: Words;
  /** The day on which its sources were read. */
  readonly asOf: Day;
  readonly note: Words | null;
  readonly sources: readonly PackSource[];
  readonly vocabulary: readonly PackTerm[];
  readonly indicators: readonly PackItem<Indicator>[];
  readonly limits: readonly PackItem<Limit>[];
  readonly deadlines: readonly PackItem<PackDeadline>[];
}

/** Only what a source states is on; what is inferred or unchecked is off until somebody verifies it. */
export function isOn(item: PackItem<unknown>): boolean {
  return item.definition !== null && item.confidence === 'S';
}

/** What is proposed for loading: what is on, no variant of another item, no benchmark. */
export function isPreselected(item: PackItem<object>): boolean {
  const { definition, variantOf } = item;
  const isBenchmark = definition !== null && 'kind' in definition && definition.kind === 'benchmark';
  return isOn(item) && variantOf === null && !isBenchmark;
}
