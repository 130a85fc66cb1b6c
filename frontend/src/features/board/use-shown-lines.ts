import { useSearchParams } from 'react-router';
import type { Board, BoardCard } from '../../api/models.ts';
import { withParameters } from '../../place/use-place.ts';
import { lineKey, shownLines, withLine } from './shown-lines.ts';

interface ShownLines {
  shown: BoardCard[];
  /** Puts a line among those shown, or takes it out. */
  toggle: (card: BoardCard) => void;
}

/** Which lines stand as cards and columns; the choice lives in the address. */
export function useShownLines({ cards, headline }: Board): ShownLines {
  const [search, setSearch] = useSearchParams();
  const chosen = (search.get('lines') ?? '').split(',').filter((line) => line !== '');
  const told = cards.find(
    ({ reading }) => reading.indicator === headline.reading?.indicator && reading.limit === headline.reading.limit,
  );
  const shown = shownLines(cards, chosen, told);
  const toggle = (card: BoardCard): void => {
    const known = chosen.length > 0 ? chosen : shown.map(lineKey);
    const lines = withLine(known, lineKey(card)).join(',');
    setSearch((before) => withParameters(before, { lines }), { replace: true });
  };
  return { shown, toggle };
}
