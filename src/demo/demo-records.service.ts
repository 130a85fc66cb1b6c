import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { DemoDefinitions } from './demo-definitions.service.ts';
import { DemoEvents } from './demo-events.service.ts';
import { DemoLevers } from './demo-levers.service.ts';
import { DemoMornings } from './demo-mornings.service.ts';
import { DemoOfficialFigures } from './demo-official-figures.service.ts';
import { DemoSource } from './demo-source.service.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/**
 * What the demo's people set up and wrote down by hand: what is measured, a source, events, the regulator's
 * figures, and what they propose to do.
 */
@Injectable()
export class DemoRecords {
  constructor(
    private readonly definitions: DemoDefinitions,
    private readonly events: DemoEvents,
    private readonly figures: DemoOfficialFigures,
    private readonly levers: DemoLevers,
    private readonly source: DemoSource,
    private readonly mornings: DemoMornings,
  ) {}

  /** What is measured, and how, before there is anything to count. */
  async define(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    await this.definitions.ensure(caller, frame, isStopped);
  }

  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    await this.source.ensure(caller, frame);
    await this.events.ensure(caller, frame);
    await this.figures.ensure(caller, frame);
    await this.levers.ensure(caller, frame);
    // as every morning does: the first board knows already how late appeals are
    await this.mornings.learn();
  }

  /** The change that waits for a second person, weighed on everything there is. */
  async proposeChange(frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    await this.definitions.propose(frame, isStopped);
  }

  /** What the last mornings knew, once the customers have the keys by which incidents are followed. */
  keepMornings(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    return this.mornings.ensure(caller, frame, isStopped);
  }
}
