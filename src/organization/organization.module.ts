import { Module } from '@nestjs/common';
import { CustomerBaseTable } from './customer-base/customer-base-table.service.ts';
import { CustomerBaseController } from './customer-base/customer-base.controller.ts';
import { CustomerBase } from './customer-base/customer-base.service.ts';
import { UnitsController } from './units.controller.ts';
import { Units } from './units.service.ts';

/** The unit tree and the customer base. */
@Module({
  controllers: [UnitsController, CustomerBaseController],
  providers: [Units, CustomerBase, CustomerBaseTable],
  exports: [Units, CustomerBase, CustomerBaseTable],
})
export class OrganizationModule {}
