import type { BoardCard } from '../../api/models.ts';
import { type StatusCode, statusOf } from '../../parts/reading-status.ts';

/** So many lines stand side by side, as cards and as columns; more than that is no longer a first screen. */
export const MOST_LINES = 4;

/** What names a line in the address. */
export function lineKey({ reading: { indicator, limit } }: BoardCard): string {
  return limit ?? indicator;
}

/** What is worth a large place: danger, then whatever can be judged; of lines alike the first. */
const URGENCY: readonly (readonly StatusCode[])[] = [
  ['breached'],
  ['expected'],
  ['warning'],
  ['incomplete', 'stale', 'inside'],
  ['no-base', 'no-limit'],
];
const UNJUDGED = URGENCY.length - 1;

/**
 * The lines that are shown large: those chosen, else all where there are few, else the headline's and the most urgent of
 * those that can be judged. Whichever they are, each keeps its place in the order of the board.
 */
export function shownLines(
  cards: readonly BoardCard[],
  chosen: readonly string[],
  told: BoardCard | undefined,
): BoardCard[] {
  const wanted = cards.filter((card) => chosen.includes(lineKey(card)));
  const shown = new Set((wanted.length > 0 ? wanted : byUrgency(cards, told)).slice(0, MOST_LINES));
  return cards.filter((card) => shown.has(card));
}

function byUrgency(cards: readonly BoardCard[], told: BoardCard | undefined): readonly BoardCard[] {
  if (cards.length <= MOST_LINES) return cards;
  const urgency = (card: BoardCard): number =>
    card === told ? -1 : URGENCY.findIndex((alike) => alike.includes(statusOf(card.reading)));
  const judged = cards.filter((card) => urgency(card) < UNJUDGED);
  return (judged.length > 0 ? judged : cards).toSorted((a, b) => urgency(a) - urgency(b));
}

/** The choice after a line was put among those shown or taken out of them; the one chosen longest ago gives way. */
export function withLine(shown: readonly string[], line: string): string[] {
  if (shown.includes(line)) return shown.filter((each) => each !== line);
  return [...shown, line].slice(-MOST_LINES);
}
