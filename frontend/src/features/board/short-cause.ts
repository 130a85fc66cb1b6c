import type { BoardChild } from '../../api/models.ts';
import type { Language } from '../../language/language.ts';

/** Room for a cause in the list: ten Chinese characters (SCREENS §1), of which a Latin letter takes half of one. */
const WIDEST = 20;
const BETWEEN: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** The causes in the few characters the list has room for: as many whole names as fit, at least a part of the first. */
export function shortCause(causes: BoardChild['causes'], language: Language): string {
  const names = causes.map(({ name }) => name[language]);
  const whole = names.join(BETWEEN[language]);
  if (widthOf(whole) <= WIDEST) return whole;
  const [first = ''] = names;
  return widthOf(first) <= WIDEST ? first : `${cutTo(first, WIDEST - 2)}…`;
}

function cutTo(text: string, widest: number): string {
  const characters = Array.from(text);
  while (widthOf(characters.join('')) > widest) characters.pop();
  return characters.join('');
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}
