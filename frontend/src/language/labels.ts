import type { Language } from './language.ts';

/** The shape of `T` with every text free: a text missing in one language, or one too many, is a type error. */
type SameShape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameShape<T[K]>;
};

export type Labels<T> = Readonly<Record<Language, SameShape<T>>>;

/** The words of one feature, Chinese first, English of exactly the same shape. */
export function defineLabels<const T extends object>(zh: T, en: SameShape<T>): Labels<T> {
  return { zh: zh as SameShape<T>, en };
}
