import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { OfficialFigures } from '../red-lines/official-figures/official-figures.service.ts';
import { Readings } from '../red-lines/readings/readings.service.ts';
import { demoOfficialFigures } from './domain/demo-official-figures.ts';
import type { StoryFrame } from './domain/story-frame.ts';

const INDICATOR = 'user-appeal-rate';

/** Records what the demo's regulator published of the closed quarters, beside what was counted. */
@Injectable()
export class DemoOfficialFigures {
  private readonly figures: OfficialFigures;
  private readonly readings: Readings;

  constructor(figures: OfficialFigures, readings: Readings) {
    this.figures = figures;
    this.readings = readings;
  }

  /** Does nothing where a quarter is on record already. */
  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    for (const { quarter, publishedOn, items } of demoOfficialFigures(frame)) {
      const question = { unit: 'root', period: quarter.code, choice: { indicator: INDICATOR } };
      const { top } = await this.readings.ofFamily(caller, question);
      const ours = BigInt(top.readings[0]?.count ?? '0');
      const theirs = items.reduce((count, item) => count - BigInt(item.count), ours);
      await this.figures.put(caller, {
        indicator: INDICATOR,
        unit: 'root',
        period: quarter.code,
        count: theirs.toString(),
        source: `省通信管理局 ${quarter.code} 电信服务质量通报（演示）`,
        publishedOn,
        items,
      });
    }
  }
}
