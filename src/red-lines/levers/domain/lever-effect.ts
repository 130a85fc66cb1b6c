import type { Day } from '../../../shared/calendar-day.ts';
import type { Relief } from './relief.ts';

export const EFFECT_KINDS = ['pace', 'incident', 'count'] as const;

/**
 * What a lever changes: a share taken off the usual pace, a share of an incident's further complaints that is prevented,
 * or so many complaints less. Shares are decimals above 0 up to 1, counts whole numbers.
 */
export type LeverEffect =
  | { readonly kind: 'pace'; readonly share: string }
  | { readonly kind: 'incident'; readonly share: string; readonly event: string }
  | { readonly kind: 'count'; readonly count: string };

const NONE: ReadonlyMap<string, number> = new Map();

/** The relief a lever gives from its first day on. */
export function reliefOf(effect: LeverEffect, from: Day): Relief {
  switch (effect.kind) {
    case 'pace':
      return { from, pace: Number(effect.share), incidents: NONE, count: 0 };
    case 'incident':
      return { from, pace: 0, incidents: new Map([[effect.event, Number(effect.share)]]), count: 0 };
    case 'count':
      return { from, pace: 0, incidents: NONE, count: Number(effect.count) };
  }
}
