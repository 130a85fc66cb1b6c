import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
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
 * to whoever asks the same with the same scope. It is exact, because the stamp is read before the figures are.
 */
@Injectable()
export class KeepAnswers implements NestInterceptor {
  private readonly answers = new KeptAnswers<unknown>(MOST_ANSWERS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const { caller, url } = context.switchToHttp().getRequest<FastifyRequest>();
    const question = JSON.stringify([url, caller?.unitPath, caller?.department, caller?.roles]);
    const minute = Math.floor(this.clock.epochMs() / MINUTE_MS);
    const stamp = `${await changeStamp(this.dataSource)} ${minute}`;
    return from(this.answers.of(question, stamp, () => lastValueFrom(next.handle())));
  }
}
