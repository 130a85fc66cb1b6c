import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import {
  ChangedEventDto,
  EventBodyDto,
  EventDto,
  EventListQueryDto,
  EventPageDto,
  EventWithdrawalDto,
} from './event.dto.ts';
import { EventCourseDto } from './event-course.dto.ts';
import { EventCourses } from './event-courses.service.ts';
import { eventView } from './event-view.ts';
import { Events } from './events.service.ts';

/** What happened: marks for charts, and incidents with complaints of their own. */
@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(
    private readonly events: Events,
    private readonly courses: EventCourses,
  ) {}

  @Get()
  @RequirePermission('events.read')
  @ApiOkResponse({ type: EventPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: EventListQueryDto): Promise<EventPageDto> {
    const { items, next } = await this.events.list(caller, query);
    return { items: items.map((event) => eventView(event, caller)), next };
  }

  @Get(':id')
  @RequirePermission('events.read')
  @ApiOkResponse({ type: EventDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<EventDto> {
    return eventView(await this.events.find(caller, id), caller);
  }

  @Get(':id/course')
  @RequirePermission('events.read')
  @ApiOkResponse({ type: EventCourseDto })
  course(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<EventCourseDto> {
    return this.courses.of(caller, id);
  }

  @Post()
  @RequirePermission('events.write')
  @ApiCreatedResponse({ type: EventDto })
  async create(@CurrentCaller() caller: Caller, @Body() body: EventBodyDto): Promise<EventDto> {
    return eventView(await this.events.create(caller, body), caller);
  }

  @Put(':id')
  @RequirePermission('events.write')
  @ApiOkResponse({ type: EventDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, ...body }: ChangedEventDto,
  ): Promise<EventDto> {
    return eventView(await this.events.change(caller, id, version, body), caller);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('events.write')
  @ApiOkResponse({ type: EventDto })
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, reason }: EventWithdrawalDto,
  ): Promise<EventDto> {
    return eventView(await this.events.withdraw(caller, id, version, reason), caller);
  }
}
