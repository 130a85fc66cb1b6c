import { CASE_MARKS, type CaseMark, type StatedMark } from './domain/case-mark.ts';

/** That an order `o` was signed and not withdrawn. */
export const ORDER_IN_FORCE = `o.state NOT IN ('draft', 'awaiting-signature', 'withdrawn')`;

/**
 * Everything that gives a complaint a mark beside its own columns, as rows of source, number and kind: what people
 * stated, and the orders in force it is linked to. Whatever else comes to give marks is one more member of this union.
 */
export const GIVEN_MARKS = `
  SELECT m.source_id, m.number, m.kind FROM complaint_marks m WHERE m.replaced_at IS NULL AND m.form <> 'withdrawn'
  UNION ALL
  SELECT l.source_id, l.number, 'rectification' FROM supervision_order_complaints l
  JOIN supervision_orders o ON o.id = l.order_id
  WHERE ${ORDER_IN_FORCE}`;

/** That a row `c` itself bears the mark: it was closed or answered in words; its cause is recorded. */
export const BORNE: Readonly<Partial<Record<CaseMark, string>>> = {
  result: `(c.closed_at IS NOT NULL OR coalesce(c.reply, '') <> '')`,
  analysis: `(coalesce(c.cause, '') <> '')`,
};

/** Every ticket and appeal that counts must show the marks: a contact need not, nor what a dispute left out. */
export const MUST_SHOW_MARKS = `(c.layer IN ('ticket', 'appeal') AND c.excluded IS NOT TRUE)`;

/** The condition that a row `c` has the mark. */
export function hasMark(mark: CaseMark): string {
  const borne = BORNE[mark];
  if (mark === 'result') return String(borne);
  return borne === undefined ? isGiven(mark) : `(${borne} OR ${isGiven(mark)})`;
}

/** The columns of a query over rows `c` that say which marks each has. */
export const MARKS_HELD = CASE_MARKS.map((mark) => `${hasMark(mark)} AS "${mark}"`).join(', ');

function isGiven(mark: StatedMark): string {
  return `EXISTS (SELECT FROM (${GIVEN_MARKS}) g
    WHERE g.source_id = c.source_id AND g.number = c.number AND g.kind = '${mark}')`;
}
