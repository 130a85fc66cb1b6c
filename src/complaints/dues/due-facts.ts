import type { DueFacts, Moment } from '../../catalogue/domain/due.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Zone } from '../../shared/zone.ts';
import { isLayer } from '../domain/layer.ts';

/** The columns of a complaint that decide when it is due, as the database gives them. */
export interface DueColumns {
  readonly layer: string;
  readonly level: string | null;
  readonly channel: string | null;
  readonly receivedAt: string | Date;
  readonly receivedDay: Day;
  readonly acceptedAt: string | Date | null;
  readonly acceptedDay: Day | null;
  readonly transferredAt: string | Date | null;
  readonly transferredDay: Day | null;
  readonly dueAt: string | Date | null;
  readonly dueDay: Day | null;
  readonly firstReplyAt: string | Date | null;
  readonly closedAt: string | Date | null;
  readonly closedDay: Day | null;
}

/** The catalogues whose codes decide which deadline a complaint has. */
export interface DueTrees {
  readonly level: CatalogueTree;
  readonly channel: CatalogueTree;
}

/** What of a complaint decides when it is due; a level or channel nobody filed has no place in the catalogue. */
export function dueFacts(
  columns: DueColumns,
  deferred: Pick<DueFacts, 'extensions' | 'pauses' | 'isPaused'>,
  trees: DueTrees,
  zone: Zone,
): DueFacts {
  const { layer, level, channel } = columns;
  const reply = columns.firstReplyAt === null ? null : new Date(columns.firstReplyAt).getTime();
  return {
    ...deferred,
    layer: isLayer(layer) ? layer : 'ticket',
    levels: pathIn(trees.level, level),
    channels: pathIn(trees.channel, channel),
    starts: {
      received: momentOf(columns.receivedAt, columns.receivedDay),
      accepted: momentOf(columns.acceptedAt, columns.acceptedDay),
      transferred: momentOf(columns.transferredAt, columns.transferredDay),
    },
    own: momentOf(columns.dueAt, columns.dueDay),
    done: {
      'first-reply': reply === null ? null : { at: reply, day: zone.dayOf(reply) },
      close: momentOf(columns.closedAt, columns.closedDay),
    },
  };
}

function pathIn(tree: CatalogueTree, code: string | null): readonly string[] {
  return code === null || !tree.has(code) ? [] : tree.path(code);
}

function momentOf(at: string | Date | null, day: Day | null): Moment | null {
  return at === null || day === null ? null : { at: new Date(at).getTime(), day };
}
