/** Levels of nesting in what is sent; the deepest record of ours has five. */
const DEEPEST = 32;
/** Fields of one record: a mapping may translate thousands of values, and checking takes the square of their number. */
const MOST_FIELDS = 5_000;
/** Values in all: 10,000 items of a few fields each, the longest list taken. */
const MOST_VALUES = 100_000;

export interface BodyFault {
  readonly code: 'too-deep' | 'reserved-name' | 'too-many-fields' | 'too-many-values' | 'unstorable-text';
  /** Where it lies, such as `name.zh`; empty for the body itself. */
  readonly field: string;
}

interface Place {
  readonly field: string;
  readonly value: unknown;
}

/**
 * What makes a parsed body unfit to be checked field by field, which recurses and compares every field with every other;
 * undefined when it is fit. A text with NUL or half a surrogate pair cannot be stored as it was sent.
 */
export function bodyFault(body: unknown, field = ''): BodyFault | undefined {
  let level: readonly Place[] = [{ field, value: body }];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return { code: 'too-deep', field };
    const below: Place[] = [];
    for (const place of level) {
      const code = faultOf(place.value);
      if (code !== undefined) return { code, field: place.field };
      for (const inner of placesIn(place)) below.push(inner);
      if (values + below.length > MOST_VALUES) return { code: 'too-many-values', field };
    }
    values += below.length;
    level = below;
  }
  return undefined;
}

function faultOf(value: unknown): BodyFault['code'] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : 'unstorable-text';
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.length > MOST_VALUES ? 'too-many-values' : undefined;
  const names = Object.keys(value);
  if (names.length > MOST_FIELDS) return 'too-many-fields';
  if (names.includes('__proto__')) return 'reserved-name';
  return names.every(isStorable) ? undefined : 'unstorable-text';
}

/** What a list or record holds. */
function placesIn({ field, value }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const start = field === '' ? '' : `${field}.`;
  return Object.entries(value).map(([name, inner]) => ({ field: `${start}${name}`, value: inner as unknown }));
}

function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
