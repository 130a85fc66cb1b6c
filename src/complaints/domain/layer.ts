/** The layers of the iceberg: contacts with the operator, tickets of its second line, appeals to the regulator. */
export const LAYERS = ['contact', 'ticket', 'appeal'] as const;

export type Layer = (typeof LAYERS)[number];

export function isLayer(text: string): text is Layer {
  return (LAYERS as readonly string[]).includes(text);
}
