import { client, dataOf } from '../../api/client.ts';
import type { Order, OrderImprovement, OrderStep } from '../../api/order-models.ts';

/** Steps that are taken by a form of their own: the plan is written where the measures stand, the system takes its own. */
export type StepName = Exclude<OrderStep, 'plan' | 'verdict' | 'rebound'>;

/** What the form of a step holds; each step sends what it asks for. */
export interface StepBody {
  readonly note: string;
  readonly progress: number;
  readonly dueDay: string;
  readonly owner: string;
  readonly wording: string;
  readonly reviewDay: string;
  readonly ruling: 'upheld' | 'refused';
  /** By how many per cent fewer are expected instead; empty where it stays. */
  readonly reduction: string;
  readonly until: string;
  readonly override: string;
  /** What the work improved beyond its own matter. */
  readonly improvements: readonly OrderImprovement[];
}

type Send = (params: { path: { id: string } }, version: number, body: StepBody) => Parameters<typeof dataOf<Order>>[0];

const orNone = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const SENDING: Readonly<Record<StepName, Send>> = {
  'signature-request': (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/signature-request', { params, body: { version, note: orNone(note) } }),
  signature: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/signature', { params, body: { version, note: orNone(note) } }),
  redraft: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/redraft', { params, body: { version, note } }),
  acknowledgement: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/acknowledgement', { params, body: { version, note: orNone(note) } }),
  progress: (params, version, { note, progress }) =>
    client.POST('/api/supervision-orders/{id}/progress', { params, body: { version, note, progress } }),
  submission: (params, version, { note, improvements }) =>
    client.POST('/api/supervision-orders/{id}/submission', {
      params,
      body: { version, note, improvements: [...improvements] },
    }),
  return: (params, version, { note, dueDay }) =>
    client.POST('/api/supervision-orders/{id}/return', { params, body: { version, note, dueDay: orNone(dueDay) } }),
  acceptance: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/acceptance', { params, body: { version, note } }),
  contest: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/contest', { params, body: { version, note } }),
  settlement: (params, version, { note, ruling, reduction }) =>
    client.POST('/api/supervision-orders/{id}/settlement', {
      params,
      body: { version, note, verdict: ruling, reduction: reduction.trim() === '' ? null : Number(reduction) },
    }),
  observation: (params, version, { note, until }) =>
    client.POST('/api/supervision-orders/{id}/observation', { params, body: { version, note, until } }),
  'strike-off': (params, version, { note, override }) =>
    client.POST('/api/supervision-orders/{id}/strike-off', {
      params,
      body: { version, note, override: orNone(override) },
    }),
  'keeping-open': (params, version, { note, owner, wording, reviewDay }) =>
    client.POST('/api/supervision-orders/{id}/keeping-open', {
      params,
      body: { version, note, owner, wording, reviewDay },
    }),
  reopening: (params, version, { note, dueDay }) =>
    client.POST('/api/supervision-orders/{id}/reopening', { params, body: { version, note, dueDay } }),
  withdrawal: (params, version, { note }) =>
    client.POST('/api/supervision-orders/{id}/withdrawal', { params, body: { version, note } }),
};

/** Takes a step of an order; the server refuses it when the order went on since the version that was seen. */
export function takeStep(step: StepName, id: string, version: number, body: StepBody): Promise<Order> {
  return dataOf(SENDING[step]({ path: { id } }, version, body));
}
