import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { DemoChanges } from './demo-changes.service.ts';
import { DemoEvents } from './demo-events.service.ts';
import { DemoLevers } from './demo-levers.service.ts';
import { DemoMornings } from './demo-mornings.service.ts';
import { DemoOfficialFigures } from './demo-official-figures.service.ts';
import { DemoSource } from './demo-source.service.ts';
import { changesInForce, waitingChange } from './domain/demo-changes.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/**
 * What the demo's people set up and wrote down by hand: how a definition changed, a source, events, the regulator's
 * figures, and what they propose to do.
 */
@Injectable()
export class DemoRecords {
  constructor(
    private readonly changes: DemoChanges,
    private readonly events: DemoEvents,
    private readonly figures: DemoOfficialFigures,
    private readonly levers: DemoLevers,
    private readonly source: DemoSource,
    private readonly mornings: DemoMornings,
  ) {}

  /** The definitions by which everything is counted, before there is anything to count. */
  async define(frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    for (const change of changesInForce(frame)) await this.changes.ensure(change, isStopped);
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
    await this.changes.ensure(waitingChange(frame), isStopped);
  }

  /** What the last mornings knew, once the customers have the keys by which incidents are followed. */
  keepMornings(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    return this.mornings.ensure(caller, frame, isStopped);
  }
}
