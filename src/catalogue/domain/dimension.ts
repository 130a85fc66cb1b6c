/** What a complaint is described by, each with a catalogue of its own: its type, its cause, how it came, how grave it is, the right it touches. */
export const DIMENSIONS = ['type', 'cause', 'channel', 'level', 'right'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export function isDimension(text: string): text is Dimension {
  return (DIMENSIONS as readonly string[]).includes(text);
}

/** Whether texts of the dimension are paths such as `资费 / 不明扣费`, whose last element may name the entry. */
export function hasPaths(dimension: Dimension): boolean {
  return dimension === 'type' || dimension === 'cause';
}
