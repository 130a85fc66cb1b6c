import { useSearchParams } from 'react-router';
import { withParameters } from '../../place/use-place.ts';

export type Span = 'period' | 'periods' | 'months';
export type Figure = 'count' | 'rate';
export type Beside = 'year' | 'contacts';

/** How the course of a line is looked at. */
export interface ChartChoice {
  span: Span;
  figure: Figure;
  beside: readonly Beside[];
}

const spans: readonly Span[] = ['period', 'periods', 'months'];
const figures: readonly Figure[] = ['count', 'rate'];
const allBeside: readonly Beside[] = ['year', 'contacts'];

/** The choice in an address: this period in complaints at first, further periods as rates. */
export function chartChoice(search: URLSearchParams): ChartChoice {
  const span = spans.find((each) => each === search.get('view')) ?? 'period';
  const chosen = (search.get('beside') ?? '').split(' ');
  return {
    span,
    figure: figures.find((each) => each === search.get('figure')) ?? (span === 'period' ? 'count' : 'rate'),
    beside: allBeside.filter((each) => chosen.includes(each)),
  };
}

/** What can be laid over a chart: last year over any but the rate within a period, contacts over a single period. */
export function offeredBeside({ span, figure }: Pick<ChartChoice, 'span' | 'figure'>): readonly Beside[] {
  if (span !== 'period') return ['year'];
  return figure === 'count' ? ['year', 'contacts'] : ['contacts'];
}

export interface ChartChoosing {
  choice: ChartChoice;
  choose: (change: Partial<ChartChoice>) => void;
}

/** The choice in the address, and how to change it. */
export function useChartChoice(): ChartChoosing {
  const [search, setSearch] = useSearchParams();
  const choose = (change: Partial<ChartChoice>): void =>
    setSearch(
      (before) => {
        const { span, figure, beside } = { ...chartChoice(before), ...change };
        return withParameters(before, {
          view: span === 'period' ? null : span,
          figure: figure === (span === 'period' ? 'count' : 'rate') ? null : figure,
          beside: beside.join(' '),
        });
      },
      { replace: true },
    );
  return { choice: chartChoice(search), choose };
}
