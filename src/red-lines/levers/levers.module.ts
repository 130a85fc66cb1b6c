import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines.module.ts';
import { LeverDecisionsController } from './lever-decisions.controller.ts';
import { LeverDecisions } from './lever-decisions.service.ts';
import { LeverLines } from './lever-lines.service.ts';
import { LeverOutlooksController } from './lever-outlooks.controller.ts';
import { LeverOutlooks } from './lever-outlooks.service.ts';
import { LeverScores } from './lever-scores.service.ts';
import { LeverViews } from './lever-views.service.ts';
import { LeversController } from './levers.controller.ts';
import { Levers } from './levers.service.ts';
import { WaitingLevers } from './waiting-levers.service.ts';

/** Measures with a price and an effect: foreseen by the model of every projection, decided, scored later. */
@Module({
  imports: [OrganizationModule, RedLinesModule],
  controllers: [LeverOutlooksController, LeversController, LeverDecisionsController],
  providers: [LeverDecisions, LeverLines, LeverOutlooks, LeverScores, LeverViews, Levers, WaitingLevers],
  exports: [Levers, LeverOutlooks],
})
export class LeversModule {}
