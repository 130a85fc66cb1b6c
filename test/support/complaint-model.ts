import {
  type ReversalEffect,
  withdraw,
  type WrittenState,
} from '../../src/complaints/imports/reversal/domain/withdraw.ts';

/** What the model keeps of a complaint. */
export interface Fields {
  readonly unit: string;
  readonly day: string;
  readonly type: string;
  readonly text: string;
}

export type Outcome = 'created' | 'updated' | 'unchanged';

/** Complaints of one source as a table of everything each has been: imports, pushes and reversals in plain TypeScript. */
export class ComplaintModel {
  /** By number, the oldest state first; without states there is no such complaint. */
  private readonly states = new Map<string, readonly WrittenState<Fields>[]>();
  /** Imports published and not taken back, with what their files said. */
  readonly published: { readonly id: string; readonly rows: readonly ImportedRow[] }[] = [];

  /** Publishes a file: of rows with one number the last wins, the earlier ones are duplicates. */
  publish(id: string, rows: readonly ImportedRow[]): Readonly<Record<Outcome | 'duplicates', number>> {
    const last = new Map(rows.map((row) => [row.number, row]));
    const figures = { created: 0, updated: 0, unchanged: 0, duplicates: rows.length - last.size };
    for (const { number, stated } of last.values()) figures[this.write(number, stated, id)] += 1;
    this.published.push({ id, rows });
    return figures;
  }

  /** Writes what is stated over what is there; equal is no writing. */
  write(number: string, stated: Partial<Fields> & Pick<Fields, 'unit' | 'day'>, writer: string | null): Outcome {
    const states = this.states.get(number) ?? [];
    const present = states.at(-1)?.state;
    const next = { type: '', text: '', ...present, ...stated };
    if (present !== undefined && JSON.stringify(present) === JSON.stringify({ ...present, ...stated }))
      return 'unchanged';
    this.states.set(number, [...states, { writer, state: next }]);
    return present === undefined ? 'created' : 'updated';
  }

  /** Takes the import back; answers how many complaints met with which effect. */
  revert(id: string): Readonly<Record<ReversalEffect, number>> {
    const effects = { deleted: 0, restored: 0, replaced: 0 };
    for (const [number, states] of this.states) {
      const { effect, states: left } = withdraw(states, id);
      if (effect === undefined) continue;
      effects[effect] += 1;
      this.states.set(number, left);
    }
    this.published.splice(
      this.published.findIndex((published) => published.id === id),
      1,
    );
    return effects;
  }

  /** Every present complaint, as a line a complaint. */
  get rows(): string[] {
    return this.lines((states) => states.slice(-1));
  }

  /** Everything that is no longer so, and who replaced it. */
  get history(): string[] {
    return [...this.states]
      .flatMap(([number, states]) =>
        states.slice(0, -1).map((former, i) => `${lineOf(number, former)} → ${states[i + 1]?.writer ?? 'pushed'}`),
      )
      .toSorted();
  }

  /** How many complaints each unit, day and type has. */
  get counts(): string[] {
    const counts = new Map<string, number>();
    for (const states of this.states.values()) {
      const present = states.at(-1)?.state;
      if (present === undefined) continue;
      const cell = `${present.unit} ${present.day} ${present.type}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return [...counts].map(([cell, count]) => `${cell}: ${count}`).toSorted();
  }

  private lines(chosen: (states: readonly WrittenState<Fields>[]) => readonly WrittenState<Fields>[]): string[] {
    return [...this.states]
      .flatMap(([number, states]) => chosen(states).map((state) => lineOf(number, state)))
      .toSorted();
  }
}

/** A row of a file: which complaint, and what the file says of it. */
export interface ImportedRow {
  readonly number: string;
  readonly stated: Partial<Fields> & Pick<Fields, 'unit' | 'day'>;
}

function lineOf(number: string, { writer, state }: WrittenState<Fields>): string {
  return [number, state.unit, state.day, state.type, state.text, writer ?? 'pushed'].join(' | ');
}
