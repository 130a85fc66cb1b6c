import type { FastifyRequest } from 'fastify';

/** The token of a request that authorises itself by one; undefined for any other request. */
export function bearerToken({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const [, token] = /^Bearer +(.*)$/i.exec(headers.authorization ?? '') ?? [];
  return token?.trim();
}
