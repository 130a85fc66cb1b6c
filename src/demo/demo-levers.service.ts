import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { LARGEST_PAGE } from '../platform/http/page.ts';
import { Events } from '../red-lines/events/events.service.ts';
import { Levers } from '../red-lines/levers/levers.service.ts';
import { demoLevers } from './domain/demo-levers.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** Proposes the demo's levers, as its analysts did. */
@Injectable()
export class DemoLevers {
  private readonly levers: Levers;
  private readonly events: Events;

  constructor(levers: Levers, events: Events) {
    this.levers = levers;
    this.events = events;
  }

  /** Adds what is not there yet. */
  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    const { items: incidents } = await this.events.list(caller, {
      kind: 'incident',
      from: null,
      to: null,
      withdrawn: 'false',
      sort: '-first-day',
      limit: 1,
    });
    const [incident] = incidents;
    if (incident === undefined) return;
    const { items } = await this.levers.list(caller, { unit: 'root', limit: LARGEST_PAGE });
    const known = new Set(items.map(({ title }) => title.zh));
    for (const lever of demoLevers(frame, incident.id))
      if (!known.has(lever.title.zh)) await this.levers.propose(caller, lever);
  }
}
