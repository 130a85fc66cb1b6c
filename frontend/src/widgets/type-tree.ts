import type { ComplaintType } from '../api/models.ts';
import { inLanguage } from '../language/bilingual.ts';
import type { Language } from '../language/language.ts';

export interface TypeNode {
  value: string;
  title: string;
  children: TypeNode[];
}

/** The catalogue as a tree to choose from, in the language of the screen. */
export function typeTree(types: readonly ComplaintType[], language: Language): TypeNode[] {
  return types.map(({ code, name, children }) => ({
    value: code,
    title: inLanguage(name, language),
    children: typeTree(children, language),
  }));
}
