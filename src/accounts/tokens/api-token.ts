import { newToken, tokenHash } from '../sessions/session-token.ts';

/** Says at a glance, and to scanners of source code, what a leaked token is for. */
const PREFIX = 'rl_';

export function newApiToken(): string {
  return PREFIX + newToken();
}

/** What is stored of an API token; nothing for what cannot be one of ours. */
export function apiTokenHash(token: string): Buffer | undefined {
  return token.startsWith(PREFIX) ? tokenHash(token.slice(PREFIX.length)) : undefined;
}
