const HOUR_MS = 60 * 60_000;

/** An invited person may be away for a weekend and a week; who waits for a new password is waiting now. */
export const INVITATION_MS = 7 * 24 * HOUR_MS;
export const RESET_MS = 24 * HOUR_MS;

/** Where the application reads the secret. After the hash sign, so that no server and no log ever sees it. */
export function linkPath(token: string): string {
  return `/welcome#${token}`;
}
