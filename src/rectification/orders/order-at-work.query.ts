import type { EntityManager } from 'typeorm';
import type { OrderGrade } from '../domain/order-number.ts';
import type { ComplaintKey } from './write-order.query.ts';

/** An open order that has the matter in hand already. */
export interface OrderAtWork {
  readonly id: string;
  readonly grade: OrderGrade;
  readonly year: number;
  readonly number: number;
}

/** The matter of an order, and whom it is given to. */
export interface GivenMatter {
  readonly leadUnitId: string;
  readonly department: string | null;
  readonly matter: string;
  readonly complaints: readonly ComplaintKey[];
}

/** The open order, other than the given one, that is about the same matter of the same lead, or names one of the complaints. */
export async function orderAtWork(
  manager: EntityManager,
  { leadUnitId, department, matter, complaints }: GivenMatter,
  except: string | null,
): Promise<OrderAtWork | undefined> {
  const [found] = await manager.query<OrderAtWork[]>(
    `SELECT o.id AS id, o.grade AS grade, o.year AS year, o.number AS number
     FROM supervision_orders o
     WHERE o.state NOT IN ('struck-off', 'kept-open', 'withdrawn') AND ($6::bigint IS NULL OR o.id <> $6)
       AND ((o.lead_unit_id = $1 AND o.lead_department IS NOT DISTINCT FROM $2 AND o.matter = $3)
         OR EXISTS (SELECT 1 FROM supervision_order_complaints c
                    JOIN unnest($4::smallint[], $5::text[]) AS n (source_id, number) USING (source_id, number)
                    WHERE c.order_id = o.id))
     ORDER BY o.id LIMIT 1`,
    [
      leadUnitId,
      department,
      matter,
      complaints.map(({ sourceId }) => sourceId),
      complaints.map(({ number }) => number),
      except,
    ],
  );
  return found;
}
