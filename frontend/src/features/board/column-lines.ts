import type { Board, BoardCard } from '../../api/models.ts';

/**
 * Which of the lines shown large have a column among the units below. A line that tolerates nothing, and of which no unit
 * has anything, would be a column of zeros beside a card that says so.
 */
export function columnLines(
  shown: readonly BoardCard[],
  { cards, children }: Pick<Board, 'cards' | 'children'>,
): BoardCard[] {
  return shown.filter((card) => {
    const place = cards.indexOf(card);
    const isClean = children.every(({ readings }) => (readings[place]?.count ?? '0') === '0');
    return card.reading.limitKind !== 'zero-tolerance' || !isClean;
  });
}
