import { Module } from '@nestjs/common';
import { ComplaintTypesController } from './complaint-types.controller.ts';
import { ComplaintTypes } from './complaint-types.service.ts';

/** The catalogue of complaint types. */
@Module({
  controllers: [ComplaintTypesController],
  providers: [ComplaintTypes],
  exports: [ComplaintTypes],
})
export class CatalogueModule {}
