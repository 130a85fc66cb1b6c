import type { Reading } from './reading.ts';

/** What of a reading may say something else later, as it is kept on its day. */
export type KeptFigures = Pick<
  Reading,
  | 'count'
  | 'base'
  | 'rate'
  | 'status'
  | 'limitValue'
  | 'allowance'
  | 'left'
  | 'usedShare'
  | 'interval'
  | 'breachedOn'
  | 'projection'
  | 'risk'
  | 'countThreshold'
  | 'complete'
  | 'incomplete'
  | 'baseProvisionalFrom'
  | 'baseMissing'
>;

/** The figures of a reading that are kept. */
export function keptFigures(reading: Reading): KeptFigures {
  return {
    count: reading.count,
    base: reading.base,
    rate: reading.rate,
    status: reading.status,
    limitValue: reading.limitValue,
    allowance: reading.allowance,
    left: reading.left,
    usedShare: reading.usedShare,
    interval: reading.interval,
    breachedOn: reading.breachedOn,
    projection: reading.projection,
    risk: reading.risk,
    countThreshold: reading.countThreshold,
    complete: reading.complete,
    incomplete: reading.incomplete,
    baseProvisionalFrom: reading.baseProvisionalFrom,
    baseMissing: reading.baseMissing,
  };
}

/** A reading as it was known on its day (DESIGN §2, as of), beside what has come to light since. */
export function knownThen(now: Reading, kept: KeptFigures): Reading {
  return { ...now, ...kept, known: { countNow: now.count } };
}
