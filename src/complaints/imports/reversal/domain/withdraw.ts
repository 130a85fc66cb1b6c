/** A state a record had or has, and the import that wrote it; null when somebody wrote it singly. */
export interface WrittenState<State> {
  readonly writer: string | null;
  readonly state: State;
}

/** What the reversal of an import does to a record it wrote. */
export type ReversalEffect = 'deleted' | 'restored' | 'replaced';

export const REVERSAL_EFFECTS: readonly ReversalEffect[] = ['deleted', 'restored', 'replaced'];

export interface Withdrawal<State> {
  /** Undefined when the import never wrote the record. */
  readonly effect: ReversalEffect | undefined;
  /** The states that remain, the oldest first; the last is the present one, and without any there is no record. */
  readonly states: readonly WrittenState<State>[];
}

/**
 * Takes an import out of what a record has been, the oldest state first (DESIGN §2, Reversal): written by it alone, the
 * record goes; written by it last, the state before comes back; written over since, nothing changes but that its state is
 * none to come back to. The order in which several imports are taken back therefore never matters: what remains are the
 * states of the others.
 */
export function withdraw<State>(states: readonly WrittenState<State>[], importId: string): Withdrawal<State> {
  const remaining = states.filter(({ writer }) => writer !== importId);
  if (remaining.length === states.length) return { effect: undefined, states };
  if (remaining.length === 0) return { effect: 'deleted', states: remaining };
  const wasPresent = states.at(-1)?.writer === importId;
  return { effect: wasPresent ? 'restored' : 'replaced', states: remaining };
}
