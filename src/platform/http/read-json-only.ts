import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LARGEST_JSON } from './request-limits.ts';

/** Beside uploads only JSON is read. Forms and plain text, which a page of another site may send unasked, answer 415. */
export function readJsonOnly(app: NestFastifyApplication): void {
  app.useBodyParser('application/json', { bodyLimit: LARGEST_JSON });
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
}
