import type { ChainFault } from './chain.ts';
import type { HeadRecord } from './head-record.ts';

const FAULTS: Readonly<Record<ChainFault['fault'], string>> = {
  missing: 'is missing',
  altered: 'is not what was written',
  unlinked: 'is out of place',
  'cut-short': 'and all after it are gone',
};

/** The outcome of a verification, a line each: how much was read, what it was held against, the first bad row per lane. */
export function verdictLines(
  verdict: { readonly entries: number; readonly faults: readonly ChainFault[] },
  record: HeadRecord,
): string[] {
  const unreadable = record.unreadableLines === 0 ? '' : `, ${record.unreadableLines} unreadable lines`;
  return [
    `${verdict.entries} audit entries read, ${record.heads.length} recorded heads${unreadable}.`,
    ...verdict.faults.map(({ lane, seq, fault }) => `Lane ${lane}: entry ${seq} ${FAULTS[fault]}.`),
    verdict.faults.length === 0 ? 'The audit log is intact.' : 'The audit log is NOT intact.',
  ];
}
