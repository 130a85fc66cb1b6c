/** Who does something, and in which request: what every audited write needs to know. */
export interface Actor {
  readonly username: string;
  readonly requestId: string;
  /** Username of the person whose place the actor takes, when it is taken. */
  readonly actingFor?: string;
  /** Name of the API token that was used instead of a sign-in. */
  readonly tokenName?: string;
  /** The import that writes for them, when it is one: so that it can be taken back. */
  readonly importId?: string;
}

/** The product itself, for what happens at start or by timetable. */
export function system(requestId: string): Actor {
  return { username: 'redline', requestId };
}
