import type { DecisionOutlook, LeverBody } from './domain/lever.ts';
import { reliefOf } from './domain/lever-effect.ts';
import { relieved } from './domain/relief.ts';
import type { LeverLine } from './lever-lines.service.ts';

/** What is foreseen of a lever's lines without it and with it, to be kept with a decision; null where nothing is. */
export function decisionOutlook(
  { effect, from }: Pick<LeverBody, 'effect' | 'from'>,
  { family, readings, counted, prospect }: LeverLine,
): DecisionOutlook | null {
  if (prospect === null) return null;
  const reliefs = [reliefOf(effect, from)];
  const [without, withIt] = [[], reliefs].map((pulled) => relieved(prospect, { counted, left: null }, pulled));
  if (without === undefined || without === null || withIt === undefined || withIt === null) return null;
  return {
    asOf: family.asOf,
    without: String(Math.round(without.expected)),
    with: String(Math.round(withIt.expected)),
    high: String(Math.round(withIt.high)),
    lines: readings.map(({ limit, left }) => {
      const line = { counted, left: left === null ? null : Number(left) };
      const chance = (pulled: typeof reliefs) => relieved(prospect, line, pulled)?.probability?.toFixed(2) ?? null;
      return { limit, left, before: chance([]), after: chance(reliefs) };
    }),
  };
}
