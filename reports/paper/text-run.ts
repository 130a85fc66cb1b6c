import type { FontWeight } from './fonts.ts';

export interface TextStyle {
  readonly weight: FontWeight;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/** A piece of text in one style; a paragraph is a list of runs. */
export interface TextRun extends TextStyle {
  readonly text: string;
}

export function textRun(text: string, style: TextStyle): TextRun {
  return { ...style, text };
}
