import { nameKey } from './header.ts';

export interface NamedUnit {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export type UnitMatch =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly code: 'unknown-unit' | 'ambiguous-unit'; readonly suggestion: string | undefined };

const FEWEST_LETTERS = 2;

/** Finds units by code or by Chinese or English name; width, case and outer spaces do not matter. A code wins over a name. */
export class UnitIndex {
  readonly #codes = new Map<string, string>();
  /** The code of the one unit with that name, or null when several have it. */
  readonly #names = new Map<string, string | null>();
  readonly #labels: readonly string[];
  readonly #asked = new Map<string, UnitMatch>();

  constructor(units: readonly NamedUnit[]) {
    this.#labels = [...new Set(units.flatMap((unit) => [unit.nameZh, unit.nameEn, unit.code]))];
    for (const { code, nameZh, nameEn } of units) {
      this.#codes.set(nameKey(code), code);
      for (const name of new Set([nameKey(nameZh), nameKey(nameEn)])) {
        const other = this.#names.get(name);
        this.#names.set(name, other === undefined || other === code ? code : null);
      }
    }
  }

  /** The unit a cell means; when there is none, the name it most likely was meant to be. */
  find(text: string): UnitMatch {
    const known = this.#asked.get(text);
    if (known !== undefined) return known;
    const match = this.#match(text);
    if (this.#asked.size < 10_000) this.#asked.set(text, match);
    return match;
  }

  #match(text: string): UnitMatch {
    const key = nameKey(text);
    const code = this.#codes.get(key) ?? this.#names.get(key);
    if (code === null) return { ok: false, code: 'ambiguous-unit', suggestion: undefined };
    if (code !== undefined) return { ok: true, code };
    const near = this.#labels.filter((label) => isOneEditAway(key, nameKey(label)));
    return { ok: false, code: 'unknown-unit', suggestion: near.length === 1 ? near[0] : undefined };
  }
}

/** Whether one character was changed, left out or added, in words long enough for that to say something. */
function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_LETTERS || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(short.length === long.length ? same + 1 : same);
}
