import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { City } from './cities.ts';
import type { MeasuredStory } from './measured-story.ts';
import { ORDER_STORIES } from './order-stories.ts';
import type { Rhythm } from './rhythm.ts';
import type { StoryFrame } from './story-frame.ts';
import { TICKET_TYPES } from './ticket-types.ts';

/** Multiples of it fall evenly between zero and one, whichever of them are taken. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** A story with the days of one frame. */
interface DatedStory {
  readonly type: string;
  readonly levels: readonly (readonly [from: Day, aDay: number])[];
  readonly until: Day | null;
}

/** The days of every story are reckoned once for a frame. */
const dated = new WeakMap<StoryFrame, ReadonlyMap<string, readonly DatedStory[]>>();

/** The types of a city's tickets on a day as far as stories tell of them: so many of each, without chance. */
export class MeasuredTickets {
  private constructor(readonly told: readonly { readonly type: string; readonly count: number }[]) {}

  static on(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): MeasuredTickets {
    const stories = storiesOf(frame).get(city.code) ?? [];
    const carried = (daysBetween(day, frame.today) * GOLDEN) % 1;
    const told = stories.flatMap((story) => {
      const level = levelOn(story, day);
      return level === undefined
        ? []
        : [{ type: story.type, count: Math.floor(level * rhythm.tickets(day) + carried) }];
    });
    return new MeasuredTickets(told);
  }

  /** Whether a story says how many there are of a type, so that none comes by chance. */
  tellsOf(type: string): boolean {
    return this.told.some((each) => each.type === type);
  }
}

function levelOn({ levels, until }: DatedStory, day: Day): number | undefined {
  return until !== null && day >= until ? undefined : levels.findLast(([from]) => day >= from)?.[1];
}

function storiesOf(frame: StoryFrame): ReadonlyMap<string, readonly DatedStory[]> {
  const known = dated.get(frame);
  if (known !== undefined) return known;
  const stories = new Map<string, DatedStory[]>();
  for (const story of ORDER_STORIES)
    stories.set(story.city, [...(stories.get(story.city) ?? []), datedBy(frame, story)]);
  dated.set(frame, stories);
  return stories;
}

function datedBy(frame: StoryFrame, { type, levels, until }: MeasuredStory): DatedStory {
  return {
    type: TICKET_TYPES[type],
    levels: levels.map(([from, aDay]) => [frame.dayAt(from), aDay]),
    until: until === null ? null : frame.dayAt(until),
  };
}
