import { inLanguage } from '../language/bilingual.ts';
import type { Language } from '../language/language.ts';
import type { ComplaintType } from './models.ts';

/** The name of a type in the catalogue, in the language of the screen. */
export function typeName(types: readonly ComplaintType[], code: string, language: Language): string | undefined {
  for (const type of types) {
    if (type.code === code) return inLanguage(type.name, language);
    const below = typeName(type.children, code, language);
    if (below !== undefined) return below;
  }
  return undefined;
}
