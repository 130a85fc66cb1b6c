import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderNumber } from '../domain/order-number.ts';
import { concernsCaller, scopeOf } from '../orders/order-scope.ts';
import { COUNTING_STATES, type Improvement, type ImprovementKind } from './domain/improvement.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** An improvement with the order it came of. */
export interface ImprovementRow extends Improvement, OrderNumber {
  readonly orderId: string;
  readonly position: number;
  readonly title: string;
  readonly unit: string;
  readonly unitName: BothNames;
  readonly department: string | null;
  readonly acceptedOn: Day;
}

/** Whose improvements, of which year of acceptance. */
export interface ImprovementScope {
  /** Of orders led by the sub-tree with this path. */
  readonly leadPath?: string | undefined;
  readonly year?: number | undefined;
}

export interface ImprovementFilter extends ImprovementScope {
  readonly kind?: ImprovementKind | undefined;
  /** Acceptance, order and place of the last row shown. */
  readonly after?: { readonly acceptedOn: Day; readonly orderId: string; readonly position: string } | undefined;
  readonly limit: number;
}

const ACCEPTED = `(SELECT max(t.taken_on) FROM supervision_order_steps t WHERE t.order_id = o.id AND t.step = 'acceptance')`;

/** Improvements that count, of orders that concern the caller (three parameters), of a sub-tree ($4) and year ($5). */
const COUNTING = `
  FROM supervision_order_improvements i JOIN supervision_orders o ON o.id = i.order_id
  JOIN units u ON u.id = o.unit_id JOIN units l ON l.id = o.lead_unit_id
  CROSS JOIN LATERAL (SELECT ${ACCEPTED} AS on_day) d
  WHERE ${concernsCaller(1)} AND o.state IN (${COUNTING_STATES.map((state) => `'${state}'`).join(', ')})
    AND ($4::text IS NULL OR ${inSubtree('l', 4)}) AND ($5::integer IS NULL OR extract(year FROM d.on_day) = $5)`;

const scopeParameters = (caller: Caller, { leadPath, year }: ImprovementScope): (string | number | null)[] => [
  ...scopeOf(caller),
  leadPath ?? null,
  year ?? null,
];

/** Improvements that count, those accepted last first. */
export function improvements(
  manager: EntityManager,
  caller: Caller,
  filter: ImprovementFilter,
): Promise<ImprovementRow[]> {
  const { kind, after, limit } = filter;
  return manager.query<ImprovementRow[]>(
    `SELECT i.order_id AS "orderId", i.position AS position, i.kind AS kind, i.text AS text, o.title AS title,
            o.grade AS grade, o.year AS year, o.number AS number, l.code AS unit,
            json_build_object('zh', l.name_zh, 'en', l.name_en) AS "unitName", o.lead_department AS department,
            d.on_day::text AS "acceptedOn"
     ${COUNTING} AND ($6::text IS NULL OR i.kind = $6)
       AND ($7::date IS NULL OR (d.on_day, i.order_id, -i.position) < ($7, $8::bigint, -$9::smallint))
     ORDER BY d.on_day DESC, i.order_id DESC, i.position LIMIT $10`,
    [
      ...scopeParameters(caller, filter),
      ...[kind, after?.acceptedOn, after?.orderId, after?.position, limit].map((value) => value ?? null),
    ],
  );
}

export type ImprovementCounts = Readonly<Record<ImprovementKind | 'orders', number>>;

/** How many there are of each kind, and of how many orders. */
export async function countImprovements(
  manager: EntityManager,
  caller: Caller,
  scope: ImprovementScope,
): Promise<ImprovementCounts> {
  const [counts] = await manager.query<ImprovementCounts[]>(
    `SELECT (count(*) FILTER (WHERE i.kind = 'process'))::integer AS process,
            (count(*) FILTER (WHERE i.kind = 'rule'))::integer AS rule,
            (count(*) FILTER (WHERE i.kind = 'service'))::integer AS service,
            count(DISTINCT o.id)::integer AS orders ${COUNTING}`,
    scopeParameters(caller, scope),
  );
  return counts ?? { process: 0, rule: 0, service: 0, orders: 0 };
}

/** Replaces what an order states as improved. */
export async function writeImprovements(
  manager: EntityManager,
  orderId: string,
  stated: readonly Improvement[],
): Promise<void> {
  await manager.query(`DELETE FROM supervision_order_improvements WHERE order_id = $1`, [orderId]);
  await manager.query(
    `INSERT INTO supervision_order_improvements (order_id, position, kind, text)
     SELECT $1, n.position, n.kind, n.text
     FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS n (kind, text, position)`,
    [orderId, stated.map(({ kind }) => kind), stated.map(({ text }) => text)],
  );
}
