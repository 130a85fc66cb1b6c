import { Module } from '@nestjs/common';
import { ReversalRunner } from './reversal-runner.ts';
import { ReversalWork } from './reversal-work.service.ts';
import { ReversalsController } from './reversals.controller.ts';
import { Reversals } from './reversals.service.ts';

/** Imports taken back. */
@Module({
  controllers: [ReversalsController],
  providers: [ReversalRunner, Reversals, ReversalWork],
  exports: [ReversalRunner],
})
export class ReversalModule {}
