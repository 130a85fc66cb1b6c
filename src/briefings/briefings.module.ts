import { Module } from '@nestjs/common';
import { ReviewsModule } from '../reviews/reviews.module.ts';
import { BriefingsController } from './briefings.controller.ts';
import { Briefings } from './briefings.service.ts';
import { DrawingThread } from './drawing-thread.ts';
import { Drawings } from './drawings.service.ts';
import { VerificationsController } from './verifications.controller.ts';

/** Briefings drawn from snapshots, stored and verified. */
@Module({
  imports: [ReviewsModule],
  controllers: [VerificationsController, BriefingsController],
  providers: [DrawingThread, Drawings, Briefings],
  exports: [Briefings],
})
export class BriefingsModule {}
