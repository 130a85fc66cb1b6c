import type { ComplaintType } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import type { Language } from '../../language/language.ts';

export interface TypeNode {
  value: string;
  title: string;
  children: TypeNode[];
}

/** The types as a tree to choose from; one whose parent is not in the list stands at the top. */
export function typeTree(types: readonly ComplaintType[], language: Language): TypeNode[] {
  const nodes = new Map(
    types.map((type) => [
      type.code,
      { value: type.code, title: inLanguage(type.name, language), children: [] as TypeNode[] },
    ]),
  );
  const top: TypeNode[] = [];
  for (const { code, parent } of types) {
    const node = nodes.get(code);
    if (node !== undefined) (nodes.get(parent ?? '')?.children ?? top).push(node);
  }
  return top;
}
