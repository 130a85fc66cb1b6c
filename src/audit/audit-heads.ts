import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { headLine } from './domain/head-record.ts';
import type { RecordedHead } from './domain/lane-check.ts';
import { appendToHeadsFile, readHeadsFile } from './heads-file.ts';
import { laneHeads } from './lane-heads.query.ts';

/** Notes the ends of all lanes in a file outside the database, so that a log cut short or rewritten is found later. */
@Injectable()
export class AuditHeads {
  private readonly dataSource: DataSource;
  private readonly settings: Settings;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, settings: Settings, clock: Clock) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.clock = clock;
  }

  /** Writes a line to `audit-heads.jsonl` in the data folder, unless nothing has been added since the last. */
  async write(): Promise<void> {
    const [heads, { heads: recorded }] = await Promise.all([laneHeads(this.dataSource), readHeadsFile(this.settings)]);
    const fresh = heads.filter((head) => head.seq > 0n && !recorded.some((other) => isSame(head, other)));
    if (fresh.length > 0) await appendToHeadsFile(this.settings, headLine(this.clock.now().toISOString(), heads));
  }
}

function isSame(one: RecordedHead, other: RecordedHead): boolean {
  return one.lane === other.lane && one.seq === other.seq && one.hash.equals(other.hash);
}
