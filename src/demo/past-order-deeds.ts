import type { AuditedDeed } from '../audit/audit.ts';
import { type Actor, system } from '../platform/actor.ts';
import { fileToKeep } from '../rectification/evidence/arrived-file.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Day } from '../shared/calendar-day.ts';
import type { OrderPeople } from './demo-order-people.service.ts';
import type { PastStep, TakenStep } from './domain/past-course.ts';
import type { PastOrder } from './domain/past-orders.ts';
import { PAST_DAYS, PAST_REDUCTION } from './domain/past-stories.ts';

/** An order of the past as it was written. */
export interface WrittenOrder {
  readonly id: string;
  /** As it is printed. */
  readonly number: string;
  readonly order: PastOrder;
  readonly people: OrderPeople;
  readonly dueDay: Day;
}

type NumberedOrder = Omit<WrittenOrder, 'dueDay'>;

/** What shows that the work was done. */
export const SAMPLE = fileToKeep({
  name: '回访样本.txt',
  note: null,
  bytes: Buffer.from('抽查回访样本30件，均已办结，客户认可。'),
});

/** Whoever takes a step. */
export function handOf(people: OrderPeople, by: PastStep['by']): Actor {
  return by === 'system' ? system('demo') : people[by];
}

/** That it was drafted, and what it was to achieve. */
export function draftDeeds({ id, number, order, people, dueDay }: WrittenOrder): AuditedDeed[] {
  const { title, unit, department, metric } = order;
  const deed = (action: string, detail: Json): AuditedDeed => ({
    actor: people.office,
    action,
    subject: subjectOf(id),
    detail,
  });
  const said = { leadUnit: unit, leadDepartment: department, leadPerson: null, dueDay };
  const drafted = deed('order.drafted', { number, title, ...said });
  if (metric === null) return [drafted];
  const measured = { unit: metric.unit, days: PAST_DAYS, reduction: PAST_REDUCTION };
  return [drafted, deed('order.outcome-set', { number, title, ...measured })];
}

/** That a file was added to show the work. */
export function sampleDeed({ id, number, order, people }: NumberedOrder): AuditedDeed {
  const { name, kind, sha256 } = SAMPLE;
  const detail = { number, title: order.title, file: name, kind, sha256 };
  return { actor: people.lead, action: 'order.evidence', subject: subjectOf(id), detail };
}

/** Its steps, in their order. */
export function stepDeeds({ id, number, order, people }: NumberedOrder, steps: readonly TakenStep[]): AuditedDeed[] {
  return steps.map(({ step, by, note, detail }) => ({
    actor: handOf(people, by),
    action: `order.${step}`,
    subject: subjectOf(id),
    detail: { number, title: order.title, note, progress: null, ...detail, dueDay: null },
  }));
}

function subjectOf(id: string): AuditedDeed['subject'] {
  return { kind: 'supervision-order', id };
}
