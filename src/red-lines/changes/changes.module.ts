import { Module } from '@nestjs/common';
import { SourcesModule } from '../../complaints/sources/sources.module.ts';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines.module.ts';
import { ChangeProposalsController } from './change-proposals.controller.ts';
import { ChangeProposals } from './change-proposals.service.ts';
import { ImpactRuns } from './impact/impact-runs.service.ts';
import { ProposalImpactsController } from './impact/proposal-impacts.controller.ts';
import { ProposalImpacts } from './impact/proposal-impacts.service.ts';
import { IndicatorPreviewsController } from './preview/indicator-previews.controller.ts';
import { IndicatorPreviews } from './preview/indicator-previews.service.ts';
import { ProposalDecisionsController } from './proposal-decisions.controller.ts';
import { ProposalDecisions } from './proposal-decisions.service.ts';
import { WholeProposals } from './whole-proposals.service.ts';

/** Changes of definitions: proposed, shown with their impact, decided by a second person. */
@Module({
  imports: [OrganizationModule, SourcesModule, RedLinesModule],
  controllers: [
    IndicatorPreviewsController,
    ChangeProposalsController,
    ProposalDecisionsController,
    ProposalImpactsController,
  ],
  providers: [IndicatorPreviews, ChangeProposals, ProposalDecisions, ProposalImpacts, ImpactRuns, WholeProposals],
  exports: [ChangeProposals, ProposalDecisions, ImpactRuns],
})
export class ChangesModule {}
