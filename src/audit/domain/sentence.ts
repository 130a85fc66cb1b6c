/** The same in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
