/**
 * Works on ids in the order they were added, some at once and each by one hand. An id added while it is worked on is
 * taken up once more afterwards: what is new about it may have come after the work last looked.
 */
export class WorkQueue {
  private readonly waiting = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();

  /** `work` answers for its own failures: it never rejects. */
  constructor(
    private readonly work: (id: string) => Promise<void>,
    private readonly atOnce: number,
  ) {}

  add(id: string): void {
    this.waiting.add(id);
    this.startNext();
  }

  /** Forgets what has not begun and waits for the end of what has. */
  async drain(): Promise<void> {
    this.waiting.clear();
    await Promise.all(this.running.values());
  }

  private startNext(): void {
    if (this.running.size >= this.atOnce) return;
    const id = [...this.waiting].find((each) => !this.running.has(each));
    if (id === undefined) return;
    this.waiting.delete(id);
    const done = this.work(id).finally(() => {
      this.running.delete(id);
      this.startNext();
    });
    this.running.set(id, done);
  }
}
