import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Decision } from '../../catalogue/domain/catalogue-edit.ts';
import { mergeEntries, moveEntry, splitEntry } from '../../catalogue/domain/change-codes.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { NewCodeChangeDto } from './code-change.dto.ts';

/** The decision a request asks for. Throws when a field its kind needs is missing. */
export function codeChangeDecision(body: NewCodeChangeDto): (tree: CatalogueTree) => Decision {
  const { kind, codes, into, from, parts } = body;
  const [code = ''] = codes;
  if (kind === 'merge') {
    if (into === null) throw invalidField('into', 'required', 'Name the entry to merge into.');
    return (tree) => mergeEntries(tree, { codes, into, from });
  }
  if (codes.length > 1) throw invalidField('codes', 'one-only', 'One entry is moved or split at a time.');
  if (kind === 'move') return (tree) => moveEntry(tree, { code, parent: into, from });
  if (parts.length === 0) throw invalidField('parts', 'required', 'Name at least one part.');
  const named = parts.map(({ name, ...part }) => ({ ...part, nameZh: name.zh, nameEn: name.en }));
  return (tree) => splitEntry(tree, { code, from, parts: named });
}
