import { createHash, randomBytes } from 'node:crypto';

const TOKEN_SHAPE = /^[\w-]{43}$/;

/** 256 random bits, as 43 signs fit for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token, be it of a session, a link or the API; nothing for what cannot be one of ours. */
export function tokenHash(token: string): Buffer | undefined {
  return TOKEN_SHAPE.test(token) ? createHash('sha256').update(token).digest() : undefined;
}
