import type { LeverBody } from '../../red-lines/levers/domain/lever.ts';
import type { StoryFrame } from './story-frame.ts';

/** Customers the fault charged twice, those of them who have said nothing, and what each is owed on average (DEMO §5). */
const [AFFECTED, SILENT, EACH] = [46_200, 38_080, 12.4];

/**
 * The two levers that wait on the demo's board (DEMO §5). Who has complained was refunded when the fault was repaired, so
 * a refund of the silent prevents their part of what the incident would still bring: 38,080 of 46,200. None where
 * the story is told of a year that is over: nothing is left to pull at.
 */
export function demoLevers({ today, year, yearIsOpen }: StoryFrame, incident: string): LeverBody[] {
  if (!yearIsOpen || year.end <= today) return [];
  const line = { indicator: 'unexplained-charge-rate', unit: 'root', period: year.code, from: today };
  return [
    {
      ...line,
      title: { zh: '主动退费38,080户', en: 'Refund 38,080 silent customers' },
      price: { amount: (SILENT * EACH).toFixed(2), currency: 'CNY' },
      effect: { kind: 'incident', event: incident, share: (SILENT / AFFECTED).toFixed(4) },
    },
    {
      ...line,
      title: { zh: '体验期到期二次确认补做', en: 'Confirm again when trials end' },
      price: null,
      effect: { kind: 'pace', share: '0.3' },
    },
  ];
}
