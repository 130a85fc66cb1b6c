import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { Indicators } from '../red-lines/definitions/indicators.service.ts';
import { Limits } from '../red-lines/definitions/limits.service.ts';
import { DemoChanges } from './demo-changes.service.ts';
import { changesInForce, waitingChange } from './domain/demo-changes.ts';
import { MALICIOUS_CHARGES } from './domain/demo-definitions.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** What the demo measures beside the lines there are from the start, and how a definition of these has changed. */
@Injectable()
export class DemoDefinitions {
  private readonly indicators: Indicators;
  private readonly limits: Limits;
  private readonly changes: DemoChanges;

  constructor(indicators: Indicators, limits: Limits, changes: DemoChanges) {
    this.indicators = indicators;
    this.limits = limits;
    this.changes = changes;
  }

  /** The definitions by which everything is counted, before there is anything to count. */
  async ensure(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    await this.indicators.define(caller, MALICIOUS_CHARGES.indicator);
    await this.limits.define(caller, MALICIOUS_CHARGES.limit);
    for (const change of changesInForce(frame)) await this.changes.ensure(change, isStopped);
  }

  /** The change that waits for a second person, weighed on everything there is. */
  async propose(frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    await this.changes.ensure(waitingChange(frame), isStopped);
  }
}
