import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines/red-lines.module.ts';
import { Covers } from './covers.ts';
import { ReviewsController } from './reviews.controller.ts';
import { Reviews } from './reviews.service.ts';
import { SnapshotSource } from './snapshot-source.ts';
import { SnapshotsController } from './snapshots.controller.ts';
import { Snapshots } from './snapshots.service.ts';

/** Reviews of a unit and a period, frozen as snapshots. */
@Module({
  imports: [OrganizationModule, RedLinesModule, AnalysisModule],
  controllers: [ReviewsController, SnapshotsController],
  providers: [Reviews, Snapshots, SnapshotSource, Covers],
  exports: [Reviews, Snapshots],
})
export class ReviewsModule {}
