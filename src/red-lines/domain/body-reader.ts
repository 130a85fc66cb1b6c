/** What is wrong with one field of a request, in the form problem documents carry. */
export interface Fault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export type Members = Readonly<Record<string, unknown>>;

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DECIMAL = /^\d{1,18}(\.\d{1,9})?$/;
const LONGEST_TEXT = 500;

/** Reads an untrusted JSON value field by field and gathers every fault, so that a caller can mend them all at once. */
export class BodyReader {
  readonly faults: Fault[] = [];

  fault(field: string, code: string, message: string): undefined {
    this.faults.push({ field, code, message: `${field === '' ? 'the body' : field} ${message}` });
    return undefined;
  }

  /** An object with no members but the known ones; each stranger is a fault of its own. */
  object(value: unknown, field: string, known: readonly string[]): Members | undefined {
    if (!isObject(value)) return this.fault(field, 'not-an-object', 'must be an object');
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.fault(pathOf(field, name), 'unknown-field', 'is not a known field');
    }
    return value;
  }

  text(value: unknown, field: string, longest = LONGEST_TEXT): string | undefined {
    if (typeof value !== 'string' || value.trim() === '') return this.fault(field, 'text-missing', 'must be a text');
    if (value.length > longest) return this.fault(field, 'too-long', `must be at most ${longest} characters`);
    // PostgreSQL cannot hold NUL in a text
    return value.includes('\0') ? this.fault(field, 'not-text', 'holds a NUL character') : value.trim();
  }

  /** A short name for machines: letters, digits, dot, dash, underscore. */
  code(value: unknown, field: string): string | undefined {
    if (typeof value === 'string' && CODE.test(value)) return value;
    return this.fault(field, 'not-a-code', 'must be 1 to 64 letters, digits, dots, dashes or underscores');
  }

  choice<Choice extends string>(value: unknown, field: string, choices: readonly Choice[]): Choice | undefined {
    const found = choices.find((choice) => choice === value);
    return found ?? this.fault(field, 'not-a-choice', `must be one of ${choices.join(', ')}`);
  }

  integer(value: unknown, field: string, from: number, to: number): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    return this.fault(field, 'not-in-range', `must be a whole number from ${from} to ${to}`);
  }

  /** A decimal string that is not negative, such as "107.123761". */
  decimal(value: unknown, field: string): string | undefined {
    if (typeof value === 'string' && DECIMAL.test(value)) return value;
    return this.fault(field, 'not-a-decimal', 'must be a non-negative decimal in quotes, such as "20" or "0.5"');
  }

  list<Item>(
    value: unknown,
    field: string,
    most: number,
    read: (item: unknown, field: string) => Item | undefined,
  ): Item[] | undefined {
    if (!Array.isArray(value)) return this.fault(field, 'not-a-list', 'must be a list');
    if (value.length > most) return this.fault(field, 'too-many', `must hold at most ${most} items`);
    const items = value.map((item: unknown, index) => read(item, pathOf(field, String(index))));
    const whole = items.filter((item) => item !== undefined);
    return whole.length === items.length ? whole : undefined;
  }

  /** A short name in both languages. */
  names(value: unknown, field: string): { zh: string; en: string } | undefined {
    return this.words(value, field, 100);
  }

  /** A text in both languages. */
  words(value: unknown, field: string, longest = LONGEST_TEXT): { zh: string; en: string } | undefined {
    const words = this.object(value, field, ['zh', 'en']);
    if (words === undefined) return undefined;
    const zh = this.text(words['zh'], pathOf(field, 'zh'), longest);
    const en = this.text(words['en'], pathOf(field, 'en'), longest);
    return zh === undefined || en === undefined ? undefined : { zh, en };
  }

  /** The year of a document, or null where it does not say. */
  yearOrNone(value: unknown, field: string): number | null | undefined {
    return value === null ? null : this.integer(value, field, 1900, 2100);
  }
}

export function pathOf(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
