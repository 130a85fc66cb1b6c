/** A member of a definition before and after, as plain text; a list joined, nothing as an empty text. */
export interface ChangedMember {
  /** Dotted path, such as `numerator.types`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Says nothing about what is measured. */
const LEFT_OUT = new Set(['version', 'code', 'validFrom']);

/** Every member of two definitions side by side, what changes first; words are given for codes as values. */
export function changedMembers(before: object, after: object, word: (code: string) => string): ChangedMember[] {
  const [old, fresh] = [flat(before, word), flat(after, word)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  const members = paths
    .map((path) => ({ path, before: old.get(path) ?? '', after: fresh.get(path) ?? '' }))
    .map((member) => ({ ...member, changed: member.before !== member.after }))
    .filter(({ before: was, after: will }) => was !== '' || will !== '');
  return [...members.filter(({ changed }) => changed), ...members.filter(({ changed }) => !changed)];
}

function flat(definition: object, word: (code: string) => string, parent = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(definition as Members)) {
    const path = parent === '' ? name : `${parent}.${name}`;
    if (parent === '' && LEFT_OUT.has(name)) continue;
    if (isMembers(value)) for (const [inner, text] of flat(value, word, path)) texts.set(inner, text);
    else texts.set(path, textOf(value, word));
  }
  return texts;
}

function textOf(value: unknown, word: (code: string) => string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item: unknown) => textOf(item, word)).join(' · ');
  if (isMembers(value))
    return Object.values(value)
      .map((item) => textOf(item, word))
      .join(' ');
  return typeof value === 'string' ? word(value) : JSON.stringify(value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
