import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { DeliveriesController } from './deliveries/deliveries.controller.ts';
import { PushedDeliveries } from './deliveries/pushed-deliveries.service.ts';
import { takeRawDeliveries } from './deliveries/raw-body.ts';
import { SourceDeliveries } from './deliveries/source-deliveries.service.ts';
import { SourceRecords } from './deliveries/source-records.service.ts';
import { WatchedFolders } from './folders/watched-folders.service.ts';
import { SourceStandings } from './source-standings.service.ts';
import { SourceOrders } from './source-orders.service.ts';
import { SourcesController } from './sources.controller.ts';
import { WatchedSources } from './watched-sources.service.ts';

/** Sources that deliver by themselves: folders that are watched, and pushes over HTTP. */
@Module({
  imports: [OrganizationModule, ImportsModule],
  controllers: [SourcesController, DeliveriesController],
  providers: [
    PushedDeliveries,
    SourceDeliveries,
    SourceOrders,
    SourceRecords,
    SourceStandings,
    WatchedFolders,
    WatchedSources,
  ],
  exports: [SourceStandings, WatchedFolders, WatchedSources],
})
export class SourcesModule implements OnModuleInit {
  private readonly http: HttpAdapterHost<FastifyAdapter>;

  constructor(http: HttpAdapterHost<FastifyAdapter>) {
    this.http = http;
  }

  onModuleInit(): void {
    takeRawDeliveries(this.http.httpAdapter.getInstance());
  }
}
