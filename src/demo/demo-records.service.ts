import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { DemoEvents } from './demo-events.service.ts';
import { DemoOfficialFigures } from './demo-official-figures.service.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** What the demo's people wrote down by hand: events, and the regulator's figures. */
@Injectable()
export class DemoRecords {
  private readonly events: DemoEvents;
  private readonly figures: DemoOfficialFigures;

  constructor(events: DemoEvents, figures: DemoOfficialFigures) {
    this.events = events;
    this.figures = figures;
  }

  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    await this.events.ensure(caller, frame);
    await this.figures.ensure(caller, frame);
  }
}
