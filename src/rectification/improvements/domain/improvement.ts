import { BodyReader, type Fault, pathOf } from '../../../red-lines/domain/body-reader.ts';
import { ok, refused, type Result } from '../../../shared/result.ts';
import type { OrderState } from '../../domain/order-state.ts';

/** A process straightened (理顺流程), a rule completed (完善制度), a service raised (提升服务). */
export const IMPROVEMENT_KINDS = ['process', 'rule', 'service'] as const;
export type ImprovementKind = (typeof IMPROVEMENT_KINDS)[number];

/** What the work on an order improved beyond its own matter, as the lead states it (MISSION S06). */
export interface Improvement {
  readonly kind: ImprovementKind;
  readonly text: string;
}

/** An improvement counts while the work that brought it stands accepted; a rebound takes it back. */
export const COUNTING_STATES = ['accepted', 'observing', 'struck-off'] as const satisfies readonly OrderState[];

const MOST = 10;
const LONGEST_TEXT = 500;

/** Reads the improvements a submission states, undefined where it says nothing of them; the same one twice is a fault. */
export function readImprovements(body: unknown): Result<readonly Improvement[] | undefined, readonly Fault[]> {
  if (body === undefined) return ok(undefined);
  const reader = new BodyReader();
  const improvements = reader.list(body, 'improvements', MOST, (item, field) => readImprovement(reader, item, field));
  improvements?.forEach(({ kind, text }, at) => {
    const first = improvements.findIndex((each) => each.kind === kind && each.text === text);
    if (first < at) reader.fault(pathOf('improvements', String(at)), 'twice', 'stands in the list already');
  });
  return improvements === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(improvements);
}

function readImprovement(reader: BodyReader, value: unknown, field: string): Improvement | undefined {
  const members = reader.object(value, field, ['kind', 'text']);
  if (members === undefined) return undefined;
  const kind = reader.choice(members['kind'], pathOf(field, 'kind'), IMPROVEMENT_KINDS);
  const text = reader.text(members['text'], pathOf(field, 'text'), LONGEST_TEXT);
  return kind === undefined || text === undefined ? undefined : { kind, text };
}
