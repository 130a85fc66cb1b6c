/** Colours of slips; which of them means what differs between organisations (DOMAIN §6). */
export const SLIP_COLOURS = ['blue', 'green', 'yellow', 'orange', 'red'] as const;
export type SlipColour = (typeof SLIP_COLOURS)[number];

/** The colour of each slip: near its due day, behind the expected progress, overdue. */
export interface SlipColours {
  readonly nearDue: SlipColour;
  readonly behind: SlipColour;
  readonly overdue: SlipColour;
}

/** Reads three different colours with commas between, near due first; undefined when it is not that. */
export function readSlipColours(text: string): SlipColours | undefined {
  const named = text.split(',').map((word) => SLIP_COLOURS.find((colour) => colour === word.trim()));
  const [nearDue, behind, overdue] = named;
  if (nearDue === undefined || behind === undefined || overdue === undefined || named.length > 3) return undefined;
  return new Set(named).size === 3 ? { nearDue, behind, overdue } : undefined;
}
