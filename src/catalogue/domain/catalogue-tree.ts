import type { Day } from '../../shared/calendar-day.ts';
import { type CatalogueEntry, isOver, isValidOn } from './catalogue-entry.ts';
import type { CatalogueState } from './catalogue-state.ts';
import { type CatalogueEdit, edited } from './catalogue-edit.ts';
import type { CodeChange, Filing } from './code-change.ts';

/** Later than every day there is: asks for the catalogue with all that was ever decided. */
const LAST_DAY: Day = '9999-12-31';

/** Days, the first included and the last not, on which a text has one key; null: without end. */
export interface KeySpan {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly key: string;
}

/** One dimension of the catalogue: what a text stands for on a day, and what lies below an entry. */
export class CatalogueTree {
  readonly state: CatalogueState;
  private readonly byCode: ReadonlyMap<string, CatalogueEntry>;
  private readonly byParent: ReadonlyMap<string | null, readonly CatalogueEntry[]>;
  private readonly byName: ReadonlyMap<string, readonly CatalogueEntry[]>;
  private readonly filings: ReadonlyMap<string, Filing>;
  private readonly pathed: boolean;
  /** Days on which a text may come to stand for another entry. */
  private readonly cuts: readonly Day[];

  /** `pathed`: texts are paths, whose last element may name the entry. */
  constructor(state: CatalogueState, pathed: boolean) {
    const { entries, filings, changes } = state;
    this.state = state;
    this.byCode = new Map(entries.map((entry) => [entry.code, entry]));
    this.byParent = parentsOf(entries);
    this.byName = namesOf(entries);
    this.filings = new Map(filings.map((filing) => [filing.text, filing]));
    this.pathed = pathed;
    this.cuts = cutsOf(entries, changes);
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  find(code: string): CatalogueEntry | undefined {
    return this.byCode.get(code);
  }

  children(code: string | null): readonly CatalogueEntry[] {
    return this.byParent.get(code) ?? [];
  }

  get entries(): readonly CatalogueEntry[] {
    return this.state.entries;
  }

  /** The tree as it would be after an edit. */
  with(edit: CatalogueEdit, step: number): CatalogueTree {
    return new CatalogueTree(edited(this.state, edit, step), this.pathed);
  }

  /** The entries a text is a code or a name of, those of other days too. */
  namesakesOf(name: string): readonly CatalogueEntry[] {
    return this.byName.get(name.toLowerCase()) ?? [];
  }

  /** The code and every code below it. */
  subtree(code: string): string[] {
    return [code, ...this.children(code).flatMap((child) => this.subtree(child.code))];
  }

  /** Codes from the top of the catalogue down to this one. */
  path(code: string): string[] {
    const parent = this.find(code)?.parentCode ?? null;
    return parent === null ? [code] : [...this.path(parent), code];
  }

  /**
   * The key a complaint of the day with this text is counted under: the code of the entry it was filed under or that
   * bears its name, carried on by the changes of codes; else the text itself, which is then to be filed.
   */
  keyOf(text: string, day: Day = LAST_DAY): string {
    const filing = this.filings.get(text);
    const found = filing?.code ?? this.named(text, day);
    if (found === undefined) return text;
    const code = this.carriedOn(found, text, day, filing?.step ?? 0);
    const entry = this.find(code);
    return entry === undefined || isOver(entry, day) ? text : code;
  }

  /** The keys of a text over all days, in order. */
  spans(text: string): KeySpan[] {
    const starts = [null, ...this.cuts];
    const spans: KeySpan[] = [];
    for (const from of starts) {
      const key = this.keyOf(text, from ?? '0001-01-01');
      const last = spans.at(-1);
      if (last?.key === key) continue;
      if (last !== undefined) spans[spans.length - 1] = { ...last, until: from };
      spans.push({ from, until: null, key });
    }
    return spans;
  }

  /** Whether a text may stand for different entries on different days. */
  get isDated(): boolean {
    return this.cuts.length > 0;
  }

  /** The entry a filter means by a code, a name or a filed text, whatever became of it since. */
  bearer(text: string): string | undefined {
    if (this.has(text)) return text;
    const filed = this.filings.get(text)?.code;
    return (
      filed ??
      this.namesakes(text)
        .slice(-1)
        .map(({ code }) => this.origin(code))[0]
    );
  }

  /** Every code that belongs to an entry: it, what it became when it was moved, and all below them. */
  selected(code: string): string[] {
    return [...new Set(this.moved(code).flatMap((each) => this.subtree(each)))];
  }

  private moved(code: string): string[] {
    const next = this.state.changes.filter(({ kind, oldCode }) => kind === 'move' && oldCode === code);
    return [code, ...next.flatMap(({ newCode }) => this.moved(newCode))];
  }

  /** What an entry was called before it was moved, for the first time. */
  private origin(code: string): string {
    const move = this.state.changes.find(({ kind, newCode }) => kind === 'move' && newCode === code);
    return move === undefined ? code : this.origin(move.oldCode);
  }

  private carriedOn(code: string, text: string, day: Day, since: number): string {
    return this.state.changes.reduce((at, change) => {
      const applies = change.step > since && change.from <= day && change.oldCode === at;
      return applies && (change.text === null || change.text === text) ? change.newCode : at;
    }, code);
  }

  private named(text: string, day: Day): string | undefined {
    const namesakes = this.namesakes(text);
    const valid = namesakes.find((entry) => isValidOn(entry, day));
    return (valid ?? namesakes.findLast((entry) => isOver(entry, day)))?.code;
  }

  /** Entries the text is a code or a name of: of its last element before those of the whole, the oldest first. */
  private namesakes(text: string): readonly CatalogueEntry[] {
    const last = this.pathed ? (text.split(/\s\/\s/).at(-1) ?? text) : text;
    return this.byName.get(last.trim().toLowerCase()) ?? this.byName.get(text.toLowerCase()) ?? [];
  }
}

/** Entries by the lower-cased texts that mean them: a code wins over a name, a name over a former one. */
function namesOf(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntry[]> {
  const byName = new Map<string, CatalogueEntry[]>();
  const ranks = [
    (entry: CatalogueEntry) => [entry.code],
    (entry: CatalogueEntry) => [entry.nameZh, entry.nameEn],
    (entry: CatalogueEntry) => entry.formerNames ?? [],
  ];
  for (const names of ranks) {
    const ofRank = new Map<string, CatalogueEntry[]>();
    for (const entry of entries) {
      const keys = new Set(names(entry).map((name) => name.toLowerCase()));
      for (const key of keys) ofRank.set(key, [...(ofRank.get(key) ?? []), entry]);
    }
    for (const [key, found] of ofRank) if (!byName.has(key)) byName.set(key, found.toSorted(byValidity));
  }
  return byName;
}

function byValidity(one: CatalogueEntry, other: CatalogueEntry): number {
  const [from, otherFrom] = [one.validFrom ?? '', other.validFrom ?? ''];
  return from === otherFrom ? 0 : from < otherFrom ? -1 : 1;
}

function parentsOf(entries: readonly CatalogueEntry[]): Map<string | null, CatalogueEntry[]> {
  const byParent = new Map<string | null, CatalogueEntry[]>();
  for (const entry of entries) byParent.set(entry.parentCode, [...(byParent.get(entry.parentCode) ?? []), entry]);
  return byParent;
}

function cutsOf(entries: readonly CatalogueEntry[], changes: readonly CodeChange[]): Day[] {
  const validity = entries.flatMap(({ validFrom, validTo }) => [validFrom ?? null, validTo ?? null]);
  const days = [...validity, ...changes.map(({ from }) => from)].filter((day) => day !== null);
  return [...new Set(days)].toSorted();
}
