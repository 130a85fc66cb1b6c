import type { Day } from '../../../shared/calendar-day.ts';

/** A later complaint about the same type within so many days is a repeat (DOMAIN §3, repeat rate: 30 are usual). */
export const REPEAT_DAYS = 30;

const DAY_MS = 86_400_000;

export interface StoryComplaint {
  readonly layer: string;
  readonly type: string;
  readonly day: Day;
  readonly receivedMs: number;
}

export interface StoryDay<Complaint> {
  readonly day: Day;
  readonly complaints: readonly (Complaint & { readonly isRepeat: boolean })[];
}

export interface CustomerStory<Complaint> {
  readonly layers: Readonly<Record<string, number>>;
  /** Complaints that came again about a type within `REPEAT_DAYS` of an earlier one. */
  readonly repeats: number;
  /** The newest day first; within a day as they came. */
  readonly days: readonly StoryDay<Complaint>[];
}

/** What became of one customer, day by day. Takes complaints in the order they came. */
export function customerStory<Complaint extends StoryComplaint>(
  complaints: readonly Complaint[],
): CustomerStory<Complaint> {
  const layers: Record<string, number> = {};
  const lastOfType = new Map<string, number>();
  const days = new Map<Day, (Complaint & { isRepeat: boolean })[]>();
  let repeats = 0;
  for (const complaint of complaints) {
    const { layer, type, day, receivedMs } = complaint;
    const before = lastOfType.get(type);
    const isRepeat = before !== undefined && receivedMs - before <= REPEAT_DAYS * DAY_MS;
    if (isRepeat) repeats += 1;
    lastOfType.set(type, receivedMs);
    layers[layer] = (layers[layer] ?? 0) + 1;
    days.set(day, [...(days.get(day) ?? []), { ...complaint, isRepeat }]);
  }
  const inOrder = [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return { layers, repeats, days: inOrder.map(([day, of]) => ({ day, complaints: of })) };
}
