import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';
import { changeStamp } from '../audit/change-stamp.query.ts';
import { Clock } from '../platform/clock.ts';
import { KeptAnswers } from '../platform/kept-answers.ts';

/** Enough for the boards and lines a meeting looks at; an answer of a board is about 50 kB. */
const MOST_ANSWERS = 200;
/** Deliveries fall due by the minute. */
const MINUTE_MS = 60_000;

/**
 * For routes that read figures: an answer is kept until something is changed or a minute has passed, and is given again
 * to whoever asks the same with the same scope. It is exact, because the stamp is read before the figures are. The bytes
 * are kept, not the object: writing a board out takes longer than everything else about its request.
 */
@Injectable()
export class KeepAnswers implements NestInterceptor {
  private readonly answers = new KeptAnswers<Buffer>(MOST_ANSWERS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<Buffer>> {
    const http = context.switchToHttp();
    const { caller, url } = http.getRequest<FastifyRequest>();
    const question = JSON.stringify([url, caller?.unitPath, caller?.department, caller?.roles]);
    const minute = Math.floor(this.clock.epochMs() / MINUTE_MS);
    const stamp = `${await changeStamp(this.dataSource)} ${minute}`;
    const answer = await this.answers.of(question, stamp, async () => bytesOf(await lastValueFrom(next.handle())));
    http.getResponse<FastifyReply>().type('application/json; charset=utf-8');
    return of(answer);
  }
}

function bytesOf(answer: unknown): Buffer {
  return Buffer.from(JSON.stringify(answer));
}
