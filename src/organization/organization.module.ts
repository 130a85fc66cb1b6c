import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CustomerBaseTable } from './customer-base/customer-base-table.service.ts';
import { CustomerBaseController } from './customer-base/customer-base.controller.ts';
import { CustomerBase } from './customer-base/customer-base.service.ts';
import { UnitEntity } from './unit.entity.ts';
import { UnitsController } from './units.controller.ts';
import { Units } from './units.service.ts';

/** The unit tree and the customer base. */
@Module({
  imports: [TypeOrmModule.forFeature([UnitEntity])],
  controllers: [UnitsController, CustomerBaseController],
  providers: [Units, CustomerBase, CustomerBaseTable],
  exports: [Units, CustomerBase, CustomerBaseTable],
})
export class OrganizationModule {}
