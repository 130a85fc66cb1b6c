import { canonicalJson, type Json } from '../../../shared/canonical-json.ts';
import type { OfficialFigure } from './official-figure.ts';

/** What writing a figure does to what is on record. */
export type FigureEffect = 'created' | 'corrected' | 'unchanged';

/** What writing the figure would do, given what is on record for its indicator, unit and period. */
export function effectOf(before: OfficialFigure | undefined, figure: OfficialFigure): FigureEffect {
  if (before === undefined) return 'created';
  return canonicalJson(figureDetail(before)) === canonicalJson(figureDetail(figure)) ? 'unchanged' : 'corrected';
}

/** What of a figure can be corrected, as the audit keeps it. */
export function figureDetail(figure: OfficialFigure): { readonly [key: string]: Json } {
  const { count, rate, source, publishedOn, items } = figure;
  return { count, rate, source, publishedOn, items: items.map(({ count: part, text }) => ({ count: part, text })) };
}
