import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { ExtensionVerdict } from '../domain/extension.ts';
import type { OrderStep } from '../domain/lifecycle.ts';
import type { Measure } from '../domain/measure.ts';
import type { Rung } from '../domain/reminder.ts';
import type { OrderState } from '../domain/order-state.ts';
import { scanOf } from '../evidence/scan-of.ts';
import type { Improvement } from '../improvements/domain/improvement.ts';

/** Whoever did something, and in whose place. */
interface Hand {
  readonly by: string;
  readonly byName: string;
  readonly for: string | null;
  readonly forName: string | null;
}

export interface TakenStep extends Hand {
  readonly step: OrderStep;
  readonly from: OrderState;
  readonly to: OrderState;
  readonly note: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly at: string;
}

export interface Extension extends Hand {
  readonly number: number;
  readonly from: Day;
  readonly until: Day;
  readonly reason: string;
  readonly at: string;
  readonly verdict: (Hand & { readonly kind: ExtensionVerdict; readonly reason: string; readonly at: string }) | null;
}

export interface EvidenceFile extends Hand {
  readonly number: number;
  readonly name: string;
  readonly edition: number;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly at: string;
  readonly scan: { readonly by: string; readonly at: string } | null;
}

export interface Reminder {
  readonly rung: Rung;
  readonly used: number;
  readonly progress: number;
  readonly at: string;
  readonly told: readonly { readonly username: string; readonly name: string }[];
}

/** What hangs on an order, each in the order in which it came. */
export interface OrderParts {
  readonly partners: readonly {
    readonly unit: string;
    readonly unitName: { readonly zh: string; readonly en: string };
    readonly department: string | null;
  }[];
  readonly measures: readonly Measure[];
  readonly improvements: readonly Improvement[];
  readonly complaints: readonly { readonly source: string; readonly number: string }[];
  readonly steps: readonly TakenStep[];
  readonly extensions: readonly Extension[];
  readonly evidence: readonly EvidenceFile[];
  readonly reminders: readonly Reminder[];
}

/** The parts of one order, at once. */
export async function orderParts(manager: EntityManager, id: string): Promise<OrderParts> {
  const [parts] = await manager.query<OrderParts[]>(
    `SELECT ${listed(PARTNERS)} AS partners, ${listed(MEASURES)} AS measures,
            ${listed(IMPROVEMENTS)} AS improvements, ${listed(COMPLAINTS)} AS complaints,
            ${listed(STEPS)} AS steps, ${listed(EXTENSIONS)} AS extensions, ${listed(EVIDENCE)} AS evidence,
            ${listed(REMINDERS)} AS reminders`,
    [id],
  );
  if (parts === undefined) throw new Error(`the parts of order ${id} could not be read`);
  return parts;
}

const listed = (question: string): string => `coalesce((SELECT json_agg(q.part) FROM (${question}) AS q), '[]')`;
const instantOf = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const handOf = (by: string, inPlaceOf: string): string =>
  `'by', ${by}, 'byName', ${displayNameOf(by)}, 'for', ${inPlaceOf}, 'forName', ${displayNameOf(inPlaceOf)}`;

const PARTNERS = `
  SELECT json_build_object('unit', u.code, 'unitName', json_build_object('zh', u.name_zh, 'en', u.name_en),
           'department', p.department) AS part
  FROM supervision_order_partners p JOIN units u ON u.id = p.unit_id WHERE p.order_id = $1 ORDER BY p.position`;

const MEASURES = `
  SELECT json_build_object('term', m.term, 'text', m.text, 'difficulty', m.difficulty, 'owner', m.owner,
           'dueDay', m.due_day, 'done', m.done) AS part
  FROM supervision_order_measures m WHERE m.order_id = $1 ORDER BY m.position`;

const IMPROVEMENTS = `
  SELECT json_build_object('kind', i.kind, 'text', i.text) AS part
  FROM supervision_order_improvements i WHERE i.order_id = $1 ORDER BY i.position`;

const COMPLAINTS = `
  SELECT json_build_object('source', s.code, 'number', c.number) AS part
  FROM supervision_order_complaints c JOIN complaint_sources s ON s.id = c.source_id
  WHERE c.order_id = $1 ORDER BY s.code, c.number`;

const STEPS = `
  SELECT json_build_object('step', t.step, 'from', t.from_state, 'to', t.to_state, 'note', t.note, 'detail', t.detail,
           'at', ${instantOf('t.taken_at')}, ${handOf('t.taken_by', 't.taken_for')}) AS part
  FROM supervision_order_steps t WHERE t.order_id = $1 ORDER BY t.version`;

const EXTENSIONS = `
  SELECT json_build_object('number', x.number, 'from', x.from_day, 'until', x.until_day, 'reason', x.reason,
           'at', ${instantOf('x.asked_at')}, ${handOf('x.asked_by', 'x.asked_for')},
           'verdict', CASE WHEN x.verdict IS NOT NULL THEN json_build_object('kind', x.verdict,
             'reason', x.verdict_reason, 'at', ${instantOf('x.decided_at')},
             ${handOf('x.decided_by', 'x.decided_for')}) END) AS part
  FROM supervision_order_extensions x WHERE x.order_id = $1 ORDER BY x.number`;

const EVIDENCE = `
  SELECT json_build_object('number', e.number, 'name', e.name, 'edition', e.edition, 'kind', e.kind, 'size', e.size,
           'sha256', e.sha256, 'note', e.note, 'at', ${instantOf('e.added_at')}, 'scan', ${scanOf('e')},
           ${handOf('e.added_by', 'e.added_for')}) AS part
  FROM supervision_order_evidence e WHERE e.order_id = $1 ORDER BY e.number`;

const REMINDERS = `
  SELECT json_build_object('rung', r.rung, 'used', r.used, 'progress', r.progress, 'at', ${instantOf('r.told_at')},
           'told', (SELECT coalesce(json_agg(json_build_object('username', n.name, 'name', ${displayNameOf('n.name')})
                                             ORDER BY n.position), '[]')
                    FROM unnest(r.told) WITH ORDINALITY AS n (name, position))) AS part
  FROM supervision_order_reminders r WHERE r.order_id = $1 ORDER BY r.told_at, r.rung`;
