import { Module } from '@nestjs/common';
import { ComplaintTypesController } from './complaint-types.controller.ts';
import { ComplaintTypes } from './complaint-types.service.ts';
import { CatalogueFileController } from './entries/catalogue-file.controller.ts';
import { CatalogueEntriesController } from './entries/catalogue-entries.controller.ts';
import { CatalogueEntries } from './entries/catalogue-entries.service.ts';
import { ReplyDeadlinesController } from './deadlines/reply-deadlines.controller.ts';
import { ReplyDeadlines } from './deadlines/reply-deadlines.service.ts';

/** The five catalogues and the deadlines of each level. What moves complaints between entries lies with the complaints. */
@Module({
  controllers: [
    CatalogueEntriesController,
    CatalogueFileController,
    ComplaintTypesController,
    ReplyDeadlinesController,
  ],
  providers: [CatalogueEntries, ComplaintTypes, ReplyDeadlines],
  exports: [CatalogueEntries, ComplaintTypes, ReplyDeadlines],
})
export class CatalogueModule {}
