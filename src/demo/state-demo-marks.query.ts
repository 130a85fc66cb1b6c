import type { EntityManager } from 'typeorm';
import { DEMO_USERNAME } from './domain/demo-parts.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** How far back cases show marks: what the weeks and this half year are looked at by. */
const MARKED_DAYS = 190;

interface StatedByDemo {
  readonly kind: 'analysis' | 'rectification' | 'assessment';
  readonly form: string;
  readonly by: string;
  readonly assessed: string | null;
  readonly note: string;
  /** Of a hundred cases so many have it: of the last week, of the week before, of those before that. */
  readonly shares: readonly [lastWeek: number, weekBefore: number, before: number];
}

const STATED: readonly StatedByDemo[] = [
  {
    kind: 'analysis',
    form: 'note',
    by: 'li',
    assessed: null,
    note: '已回访用户并查工单：规则说明不到位，首派未一次说清。',
    shares: [62, 88, 96],
  },
  {
    kind: 'rectification',
    form: 'measure',
    by: 'li',
    assessed: null,
    note: '已改口径并培训当班人员，一周后抽查。',
    shares: [41, 74, 91],
  },
  {
    kind: 'assessment',
    form: 'result',
    by: 'duban',
    assessed: '首派责任班组',
    note: '按质检办法扣1分，月度兑现。',
    shares: [18, 55, 86],
  },
];
/** The slow city (雁滩) leaves this many of a hundred more open. */
const SLOW = { city: 'yantan', less: 24 } as const;

/**
 * What the demo's people stated of the closed tickets and appeals of half a year, the more the longer ago; which ones is
 * decided by their number alone, so that the same demo has the same holes. Run again it changes nothing.
 */
export async function stateDemoMarks(manager: EntityManager, { today }: StoryFrame): Promise<void> {
  for (const { kind, form, by, assessed, note, shares } of STATED) {
    await manager.query(
      `INSERT INTO complaint_marks (source_id, number, kind, version, form, note, assessed, stated_by, stated_at)
       SELECT c.source_id, c.number, $1::text, 1, $2, $3, $4, $5, c.closed_at + interval '5 hours'
       FROM complaints c
       JOIN units u ON u.id = c.unit_id
       JOIN imports i ON i.id = c.import_id AND i.created_by = $6
       WHERE c.layer IN ('ticket', 'appeal') AND c.received_at >= $7::date - $8::integer AND c.closed_at < $7::date - 1
         AND abs(hashtext(c.number || $1::text) % 100)
           < CASE WHEN c.received_day >= $7::date - 7 THEN $9::integer
                  WHEN c.received_day >= $7::date - 14 THEN $10::integer ELSE $11::integer END
             - CASE WHEN u.code = $12 THEN $13::integer ELSE 0 END
       ON CONFLICT DO NOTHING`,
      [kind, form, note, assessed, by, DEMO_USERNAME, today, MARKED_DAYS, ...shares, SLOW.city, SLOW.less],
    );
  }
}
