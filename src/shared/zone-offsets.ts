import { dayNumberOf, dayPartsOf } from './calendar-day.ts';

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** A half-open stretch of time [from, to) in which a zone keeps one offset from UTC, in milliseconds. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * The offsets of one zone, found year by year with Intl when first asked for, and remembered. A span never reaches
 * across the end of a UTC year, so two neighbouring spans may have the same offset.
 */
export class ZoneOffsets {
  readonly #format: Intl.DateTimeFormat;
  readonly #years = new Map<number, readonly OffsetSpan[]>();
  #last: OffsetSpan = { from: 0, to: 0, offset: 0 };

  private constructor(format: Intl.DateTimeFormat) {
    this.#format = format;
  }

  /** Undefined when the runtime knows no zone of that name. */
  static of(name: string): ZoneOffsets | undefined {
    try {
      return new ZoneOffsets(
        new Intl.DateTimeFormat('en-US', {
          timeZone: name,
          hourCycle: 'h23',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
          second: 'numeric',
        }),
      );
    } catch {
      return undefined;
    }
  }

  spanAt(epochMs: number): OffsetSpan {
    const last = this.#last;
    if (epochMs >= last.from && epochMs < last.to) return last;
    const { year } = dayPartsOf(Math.floor(epochMs / DAY_MS));
    const spans = this.#years.get(year) ?? this.#learn(year);
    const found = spans.find((span) => epochMs >= span.from && epochMs < span.to);
    if (found === undefined) throw new RangeError(`no offset known at ${epochMs}`);
    this.#last = found;
    return found;
  }

  /** Looks at each day of the year; where the offset moved in a day, the second it moved is found by halving. */
  #learn(year: number): readonly OffsetSpan[] {
    const end = dayNumberOf(year + 1, 1, 1) * DAY_MS;
    const spans: OffsetSpan[] = [];
    let from = dayNumberOf(year, 1, 1) * DAY_MS;
    let offset = this.#measure(from);
    for (let at = from + DAY_MS; at <= end; at += DAY_MS) {
      const next = this.#measure(at);
      if (next === offset) continue;
      const moved = this.#changeBetween(at - DAY_MS, at, offset);
      spans.push({ from, to: moved, offset });
      from = moved;
      offset = next;
    }
    if (from < end) spans.push({ from, to: end, offset });
    this.#years.set(year, spans);
    return spans;
  }

  /** The first whole second after `low` whose offset is no longer the one given. */
  #changeBetween(low: number, high: number, offset: number): number {
    while (high - low > SECOND_MS) {
      const middle = low + Math.floor((high - low) / 2 / SECOND_MS) * SECOND_MS;
      if (this.#measure(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  }

  #measure(epochMs: number): number {
    const [month, day, year, hour, minute, second] = (this.#format.format(epochMs).match(/\d+/g) ?? []).map(Number);
    const days = dayNumberOf(year ?? 0, month ?? 0, day ?? 0);
    return days * DAY_MS + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) * SECOND_MS - epochMs;
  }
}
