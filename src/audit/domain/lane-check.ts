import { CHAIN_START, type ChainFault, type ChainPosition, checkEnd, checkNext, type StoredEntry } from './chain.ts';

/** A lane's last entry as noted outside the database at some moment; what came before it can no longer be rewritten. */
export interface RecordedHead {
  readonly lane: number;
  readonly seq: bigint;
  readonly hash: Buffer;
}

/** Follows one lane from its first entry to its end and stops at the first row that is not what was written. */
export class LaneCheck {
  #position: ChainPosition = CHAIN_START;
  #fault: ChainFault | undefined;
  private readonly key: Buffer;
  private readonly lane: number;
  private readonly recorded: ReadonlyMap<bigint, Buffer>;

  constructor(key: Buffer, lane: number, recorded: readonly RecordedHead[]) {
    this.key = key;
    this.lane = lane;
    this.recorded = new Map(recorded.filter((head) => head.lane === lane).map((head) => [head.seq, head.hash]));
  }

  get fault(): ChainFault | undefined {
    return this.#fault;
  }

  /** Takes the next entry in order of `seq`; false when the lane is found at fault. */
  accept(entry: StoredEntry): boolean {
    this.#fault ??= checkNext(this.key, this.#position, entry) ?? this.differsFromRecord(entry);
    this.#position = { seq: entry.seq, hash: entry.hash };
    return this.#fault === undefined;
  }

  /** After the last entry: the lane must end where its head in the database says, and no sooner than any recorded head. */
  finish(head: ChainPosition): ChainFault | undefined {
    this.#fault ??= checkEnd(this.lane, this.#position, head) ?? this.endsTooSoon();
    return this.#fault;
  }

  private differsFromRecord(entry: StoredEntry): ChainFault | undefined {
    const hash = this.recorded.get(entry.seq);
    if (hash === undefined || hash.equals(entry.hash)) return undefined;
    return { lane: this.lane, seq: String(entry.seq), fault: 'altered' };
  }

  private endsTooSoon(): ChainFault | undefined {
    const end = this.#position.seq;
    const isLater = [...this.recorded.keys()].some((seq) => seq > end);
    return isLater ? { lane: this.lane, seq: String(end + 1n), fault: 'cut-short' } : undefined;
  }
}
