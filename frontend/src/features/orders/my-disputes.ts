import { useQuery } from '@tanstack/react-query';
import type { DisputeSummary } from '../../api/dispute-models.ts';
import { myDisputesQuery } from '../../api/disputes.ts';
import { usePermission } from '../../api/session.ts';

/** Disputes that one person is to judge by one day: they make one row. */
export interface DisputeGroup {
  readonly disputes: readonly [DisputeSummary, ...DisputeSummary[]];
  readonly dueDay: string;
  readonly left: number | null;
}

/** Disputes by whose turn it is, the earliest due first. */
export interface MyDisputes {
  readonly toJudge: readonly DisputeGroup[];
  readonly withOthers: readonly DisputeGroup[];
}

export const NO_DISPUTES: MyDisputes = { toJudge: [], withOthers: [] };

/** What the reader is to judge, and what they or their place contest; undefined until both are known. */
export function useMyDisputes(): MyDisputes | undefined {
  const may = usePermission();
  const enabled = may('disputes.read');
  const judged = useQuery({ ...myDisputesQuery('judge'), enabled: enabled && may('disputes.judge') });
  const filed = useQuery({ ...myDisputesQuery('filed'), enabled });
  if (judged.isLoading || filed.isLoading) return undefined;
  return sortDisputes(judged.data ?? [], filed.data ?? []);
}

/** The rows for them: those to be judged as far as that is open to the reader. */
export function sortDisputes(judged: readonly DisputeSummary[], filed: readonly DisputeSummary[]): MyDisputes {
  return { toJudge: grouped(judged.filter(({ steps }) => steps.includes('verdict'))), withOthers: grouped(filed) };
}

function grouped(disputes: readonly DisputeSummary[]): DisputeGroup[] {
  const groups = new Map<string, DisputeGroup>();
  for (const dispute of disputes) {
    const key = `${dispute.dueDay} ${dispute.judge?.username ?? ''}`;
    const { dueDay, left } = dispute;
    const before = groups.get(key);
    groups.set(key, { disputes: before === undefined ? [dispute] : [...before.disputes, dispute], dueDay, left });
  }
  return [...groups.values()].toSorted((a, b) => a.dueDay.localeCompare(b.dueDay));
}
