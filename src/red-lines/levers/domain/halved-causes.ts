import { addDays } from '../../../shared/calendar-day.ts';
import type { Prospect } from '../../domain/projection/prospect.ts';
import { type Foreseen, type Relief, relieved } from './relief.ts';

/** A cause of what is still to come: a type by its share of the usual pace, or an incident by its event. */
export type Cause =
  | { readonly kind: 'type'; readonly key: string; readonly share: number }
  | { readonly kind: 'incident'; readonly key: string };

/** Causes halved from now on together, and how likely the line is passed then. */
export interface Halved {
  readonly causes: readonly Cause[];
  readonly probability: number;
}

/** Which causes, halved, bring a breach under the threshold: each alone, or where none does the smallest pair. */
export interface HalvedCauses {
  readonly alone: readonly Halved[];
  readonly pair: Halved | null;
}

const HALF = 0.5;

/**
 * Which causes would have to be halved from now on. Each is tried alone; where none is enough, every pair, and of those
 * that are enough the one that takes least away. Null where nothing is foreseen.
 */
export function halvedCauses(
  prospect: Prospect,
  line: { readonly counted: number; readonly left: number },
  causes: readonly Cause[],
  threshold: number,
): HalvedCauses | null {
  const trial = (tried: readonly Cause[]) => {
    const foreseen = relieved(prospect, line, [halving(prospect, tried)]);
    return foreseen === null || foreseen.probability === null ? [] : [{ causes: tried, foreseen }];
  };
  if (relieved(prospect, line, [])?.probability === undefined) return null;
  const enough = ({ foreseen }: Trial) => (foreseen.probability ?? 1) < threshold;
  const alone = causes.flatMap((cause) => trial([cause])).filter(enough);
  const pairs = alone.length > 0 ? [] : pairsOf(causes).flatMap(trial).filter(enough);
  const [least] = pairs.toSorted((a, b) => b.foreseen.expected - a.foreseen.expected);
  return { alone: alone.map(halvedOf), pair: least === undefined ? null : halvedOf(least) };
}

interface Trial {
  readonly causes: readonly Cause[];
  readonly foreseen: Foreseen;
}

/** Types share one pace, so their halves add up; each incident is a further stream of its own. */
function halving({ through }: Prospect, causes: readonly Cause[]): Relief {
  return {
    from: addDays(through, 1),
    pace: causes.reduce((sum, cause) => sum + (cause.kind === 'type' ? cause.share * HALF : 0), 0),
    incidents: new Map(causes.flatMap(({ kind, key }) => (kind === 'incident' ? [[key, HALF]] : []))),
    count: 0,
  };
}

function pairsOf(causes: readonly Cause[]): Cause[][] {
  return causes.flatMap((cause, place) => causes.slice(place + 1).map((other) => [cause, other]));
}

function halvedOf({ causes, foreseen }: Trial): Halved {
  return { causes, probability: foreseen.probability ?? 1 };
}
