import { Module } from '@nestjs/common';
import { WorkingCalendarImportsController } from './calendars/working-calendar-imports.controller.ts';
import { WorkingCalendarController } from './calendars/working-calendar.controller.ts';
import { WorkingCalendars } from './calendars/working-calendars.service.ts';
import { CustomerBaseTable } from './customer-base/customer-base-table.service.ts';
import { CustomerBaseController } from './customer-base/customer-base.controller.ts';
import { CustomerBase } from './customer-base/customer-base.service.ts';
import { UnitsController } from './units.controller.ts';
import { Units } from './units.service.ts';

/** The unit tree, the customer base and the working calendar. */
@Module({
  controllers: [UnitsController, CustomerBaseController, WorkingCalendarController, WorkingCalendarImportsController],
  providers: [Units, CustomerBase, CustomerBaseTable, WorkingCalendars],
  exports: [Units, CustomerBase, CustomerBaseTable, WorkingCalendars],
})
export class OrganizationModule {}
