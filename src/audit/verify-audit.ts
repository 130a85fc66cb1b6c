import type { DataSource, EntityManager } from 'typeorm';
import { CHAIN_START, type ChainFault } from './domain/chain.ts';
import { LaneCheck, type RecordedHead } from './domain/lane-check.ts';
import { headlessLanes } from './headless-lanes.query.ts';
import { LANE_BATCH, laneEntries } from './lane-entries.query.ts';
import { laneHeads } from './lane-heads.query.ts';

export interface AuditVerdict {
  /** Whether every lane is what was written. */
  readonly intact: boolean;
  /** Entries read. */
  readonly entries: number;
  /** The first bad row of each lane at fault. */
  readonly faults: readonly ChainFault[];
}

/** Checks every lane against the key, its head in the database and the heads recorded outside it, in one snapshot. */
export function verifyAudit(
  dataSource: DataSource,
  key: Buffer,
  recorded: readonly RecordedHead[],
): Promise<AuditVerdict> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const faults: ChainFault[] = [];
    let entries = 0;
    for (const head of await headsToCheck(manager, recorded)) {
      const check = new LaneCheck(key, head.lane, recorded);
      entries += await followLane(manager, check, head.lane);
      const fault = check.finish(head);
      if (fault !== undefined) faults.push(fault);
    }
    return { intact: faults.length === 0, entries, faults };
  });
}

/** Reads a lane until its end or its first fault, and says how many entries it read. */
async function followLane(manager: EntityManager, check: LaneCheck, lane: number): Promise<number> {
  let read = 0;
  let after: bigint | null = null;
  for (;;) {
    const batch = await laneEntries(manager, lane, after);
    for (const entry of batch) {
      read += 1;
      if (!check.accept(entry)) return read;
    }
    const last = batch.at(-1);
    if (last === undefined || batch.length < LANE_BATCH) return read;
    after = last.seq;
  }
}

/** A lane without a head, be it lost in the tables or gone from them altogether, should have no entry at all. */
async function headsToCheck(manager: EntityManager, recorded: readonly RecordedHead[]): Promise<RecordedHead[]> {
  const heads = await laneHeads(manager);
  const known = new Set(heads.map(({ lane }) => lane));
  const others = [...(await headlessLanes(manager)), ...recorded.map(({ lane }) => lane)];
  const lost = new Set(others.filter((lane) => !known.has(lane)));
  return [...heads, ...[...lost].map((lane) => ({ lane, ...CHAIN_START }))];
}
