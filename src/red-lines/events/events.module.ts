import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { EventCourses } from './event-courses.service.ts';
import { EventsController } from './events.controller.ts';
import { Events } from './events.service.ts';

/** What happened, and what is still to come of it. */
@Module({
  imports: [OrganizationModule],
  controllers: [EventsController],
  providers: [Events, EventCourses],
  exports: [Events],
})
export class EventsModule {}
