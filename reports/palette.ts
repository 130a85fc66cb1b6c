/**
 * Colours by meaning, the same on screen and on paper. A colour never stands alone: each status also has a shape and
 * a word. Red means "over the line" and nothing else; the head of a printed document, red by custom, has its own name.
 */
export interface Palette {
  /** Over the line. */
  readonly breached: string;
  /** The line will probably be crossed. */
  readonly expected: string;
  /** May be crossed: drawn as an outline. */
  readonly warning: string;
  /** Inside the line: calm, therefore grey and not green or blue. */
  readonly inside: string;
  /** Data missing, nothing may be concluded: drawn hatched. */
  readonly incomplete: string;
  /** Text. */
  readonly ink: string;
  /** Secondary text; at least 4.5:1 on the background. */
  readonly muted: string;
  /** Lines between rows and around fields. */
  readonly rule: string;
  /** The bars and fills behind figures. */
  readonly fill: string;
  readonly background: string;
  /** The red head of an official document (红头); used on paper only. */
  readonly documentHead: string;
}

export const screenPalette: Palette = {
  breached: '#c8161d',
  expected: '#a84a06',
  warning: '#a84a06',
  inside: '#5f6670',
  incomplete: '#5f6670',
  ink: '#1b1f24',
  muted: '#5f6670',
  rule: '#dfe2e6',
  fill: '#eceef1',
  background: '#ffffff',
  documentHead: '#b3131a',
};

/** Slightly darker than the screen's: ink spreads, hairlines break up, and many copies are made in black and white. */
export const printPalette: Palette = {
  breached: '#b3131a',
  expected: '#9a4303',
  warning: '#9a4303',
  inside: '#565c65',
  incomplete: '#565c65',
  ink: '#15181c',
  muted: '#5a6069',
  rule: '#cfd3d8',
  fill: '#dde0e4',
  background: '#ffffff',
  documentHead: '#b3131a',
};
