import { type Day, dayFromNumber, dayNumber, dayNumberOf } from './calendar-day.ts';
import { ZoneOffsets } from './zone-offsets.ts';

const DAY_MS = 86_400_000;
/** No zone ever stood further than 26 hours from another, so every candidate offset applies within this distance. */
const REACH_MS = 26 * 3_600_000;
const KEPT_DAYS = 20_000;

/** A reading of a wall clock and calendar; the month is 1 to 12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export type LocalInstant =
  { readonly ok: true; readonly epochMs: number } | { readonly ok: false; readonly reason: 'nonexistent-local-time' };

const NONEXISTENT: LocalInstant = { ok: false, reason: 'nonexistent-local-time' };
const known = new Map<string, Zone>();

/** An IANA time zone: instants to local days and back (DESIGN §2, Zones). Offsets come from the runtime's own zone data. */
export class Zone {
  readonly #offsets: ZoneOffsets;
  readonly #days = new Map<number, Day>();

  private constructor(
    readonly name: string,
    offsets: ZoneOffsets,
  ) {
    this.#offsets = offsets;
  }

  /** The zone of that name, or undefined when there is none; one object per name, so that its offsets are found once. */
  static named(name: string): Zone | undefined {
    const found = known.get(name);
    if (found !== undefined) return found;
    const offsets = ZoneOffsets.of(name);
    if (offsets === undefined) return undefined;
    const zone = new Zone(name, offsets);
    known.set(name, zone);
    return zone;
  }

  /** Milliseconds by which local time is ahead of UTC at an instant. */
  offsetAt(epochMs: number): number {
    return this.#offsets.spanAt(epochMs).offset;
  }

  /** The local day an instant lies in. */
  dayOf(epochMs: number): Day {
    const number = Math.floor((epochMs + this.offsetAt(epochMs)) / DAY_MS);
    return this.#days.get(number) ?? this.#keptDay(number);
  }

  /**
   * The instant at which clocks of the zone show a local time. When they show it twice (clocks set back) it is the
   * earlier instant; when they never show it (clocks set forward) there is none.
   */
  instantOf(local: LocalTime): LocalInstant {
    const midnight = dayNumberOf(local.year, local.month, local.day) * DAY_MS;
    const wall = midnight + local.hour * 3_600_000 + local.minute * 60_000 + local.second * 1000 + local.millisecond;
    return this.#instantOfWall(wall);
  }

  /** The first instant of a local day; where clocks skip midnight, the moment they are set forward. */
  startOfDay(day: Day): number {
    const wall = dayNumber(day) * DAY_MS;
    const found = this.#instantOfWall(wall);
    if (found.ok) return found.epochMs;
    return this.#spansAround(wall).find((span) => span.from + span.offset > wall)?.from ?? wall;
  }

  #instantOfWall(wall: number): LocalInstant {
    const span = this.#offsets.spanAt(wall);
    const guess = wall - span.offset;
    if (guess >= span.from + REACH_MS && guess < span.to) return { ok: true, epochMs: guess };
    for (const candidate of this.#spansAround(wall)) {
      const epochMs = wall - candidate.offset;
      if (epochMs >= candidate.from && epochMs < candidate.to) return { ok: true, epochMs };
    }
    return NONEXISTENT;
  }

  /** The spans of constant offset near a local time, earliest first. */
  #spansAround(wall: number) {
    const spans = [this.#offsets.spanAt(wall - REACH_MS)];
    for (let last = spans[0]; last !== undefined && last.to <= wall + REACH_MS;) {
      last = this.#offsets.spanAt(last.to);
      spans.push(last);
    }
    return spans;
  }

  /** Days are asked for again and again, so their text is built once and shared. */
  #keptDay(number: number): Day {
    if (this.#days.size >= KEPT_DAYS) this.#days.clear();
    const day = dayFromNumber(number);
    this.#days.set(number, day);
    return day;
  }
}
