import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { LARGEST_PAGE } from '../platform/http/page.ts';
import { Events } from '../red-lines/events/events.service.ts';
import { demoEvents } from './domain/demo-events.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** Puts the demo's events on record, as its analysts did. */
@Injectable()
export class DemoEvents {
  private readonly events: Events;

  constructor(events: Events) {
    this.events = events;
  }

  /** Adds what is not there yet: a loading that was broken off goes on where it stopped. */
  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    const { items } = await this.events.list(caller, {
      from: null,
      to: null,
      withdrawn: 'false',
      sort: '-first-day',
      limit: LARGEST_PAGE,
    });
    const known = new Set(items.map(({ firstDay, name }) => `${firstDay} ${name.zh}`));
    for (const event of demoEvents(frame))
      if (!known.has(`${event.firstDay} ${event.name.zh}`)) await this.events.create(caller, event);
  }
}
