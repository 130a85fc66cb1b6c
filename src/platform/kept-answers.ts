interface Kept<Answer> {
  readonly stamp: string;
  readonly answer: Promise<Answer>;
}

/**
 * Answers that hold as long as their stamp does. The least recently asked goes first, a failure is never kept, and
 * whoever asks while an answer is being worked out waits for the same one.
 */
export class KeptAnswers<Answer> {
  private readonly kept = new Map<string, Kept<Answer>>();

  constructor(private readonly most: number) {}

  of(question: string, stamp: string, work: () => Promise<Answer>): Promise<Answer> {
    const known = this.kept.get(question);
    const answer = known?.stamp === stamp ? known.answer : work();
    this.keep(question, { stamp, answer });
    answer.catch(() => this.forget(question, answer));
    return answer;
  }

  private keep(question: string, kept: Kept<Answer>): void {
    this.kept.delete(question);
    this.kept.set(question, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }

  private forget(question: string, answer: Promise<Answer>): void {
    if (this.kept.get(question)?.answer === answer) this.kept.delete(question);
  }
}
