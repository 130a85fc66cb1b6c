import type { Order } from '../../api/order-models.ts';
import { type Hand, handInWords } from '../../parts/hand-in-words.ts';
import type { PageWords } from './page-labels.ts';

/** Something that happened to an order, as a sentence. */
export interface Happening {
  readonly at: string;
  readonly sentence: string;
}

/** Everything that became of an order, oldest first: steps, evidence, reminders, and requests for more time with what was decided. */
export function courseOf(order: Order, labels: PageWords): Happening[] {
  const { did } = labels;
  const said = (name: keyof typeof did, by: Hand, details: readonly string[], note: string | null): string =>
    sentenceOf([did[name](handInWords(by, labels)), ...details], note, labels);
  const drafted = { at: order.draftedAt, sentence: said('drafted', order.draftedBy, [], null) };
  const steps = order.history.map(({ step, by, at, note, detail }) => ({
    at,
    sentence: said(step, by, detailsOf(detail, labels), note),
  }));
  const files = order.evidence.map(({ name, by, at, note }) => ({ at, sentence: said('evidence', by, [name], note) }));
  const asked = order.extensions.map(({ by, at, until, reason }) => ({
    at,
    sentence: said('asked', by, [labels.details.dueDay(until)], reason),
  }));
  const decided = order.extensions.flatMap(({ verdict }) =>
    verdict === null ? [] : [{ at: verdict.at, sentence: said(verdict.kind, verdict.by, [], verdict.reason) }],
  );
  const reminded = order.reminders.map(({ rung, used, progress, at, told }) => ({
    at,
    sentence: (rung === 100 ? labels.overdueTold : labels.reminded)(
      told.length === 0 ? labels.nobody : told.map(({ name }) => name).join(labels.and),
      progress,
      used,
    ),
  }));
  return [drafted, ...steps, ...files, ...asked, ...decided, ...reminded].sort((a, b) => a.at.localeCompare(b.at));
}

function sentenceOf(parts: readonly string[], note: string | null, labels: PageWords): string {
  const what = parts.join(labels.between);
  return note === null ? what + labels.stop : labels.said(what, note);
}

/** What a step says beside its note, in the order of the words. */
function detailsOf(detail: Readonly<Record<string, unknown>>, { details }: PageWords): string[] {
  return Object.entries(details).flatMap(([name, inWords]) => {
    const value = detail[name];
    return typeof value === 'string' || typeof value === 'number' ? [inWords(String(value))] : [];
  });
}
