import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from './problem.ts';

/** Answers an address that cannot be decoded, such as `/api/units/%zz`, before any route is found for it. */
export function refuseAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(400)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problem(400, 'request.unreadable-address', 'The address could not be read.', request.id));
}
