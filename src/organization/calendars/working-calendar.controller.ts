import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { isDay } from '../../shared/calendar-day.ts';
import { calendarYearView } from './calendar-year-view.ts';
import { CalendarYearDto, CalendarYearQueryDto, EditedCalendarYearDto } from './working-calendar.dto.ts';
import { WorkingCalendars } from './working-calendars.service.ts';

/** The working calendar, a year at a time. */
@ApiTags('working-calendar')
@Controller('working-calendar')
export class WorkingCalendarController {
  private readonly calendars: WorkingCalendars;

  constructor(calendars: WorkingCalendars) {
    this.calendars = calendars;
  }

  @Get()
  @RequirePermission('working-calendar.read')
  @ApiOkResponse({ type: CalendarYearDto })
  async show(@Query() { year }: CalendarYearQueryDto): Promise<CalendarYearDto> {
    return calendarYearView(await this.calendars.read(), year);
  }

  @Put()
  @RequirePermission('working-calendar.write')
  @ApiOkResponse({ type: CalendarYearDto })
  async edit(
    @CurrentCaller() caller: Caller,
    @Query() { year }: CalendarYearQueryDto,
    @Body() { version, official, days }: EditedCalendarYearDto,
  ): Promise<CalendarYearDto> {
    refuseForeignDays(year, days);
    await this.calendars.edit(caller, { year, version, official: official ?? null, days });
    return calendarYearView(await this.calendars.read(), year);
  }
}

/** Every day exists, lies in the year, and is named once. */
function refuseForeignDays(year: number, days: EditedCalendarYearDto['days']): void {
  const named = new Set<string>();
  days.forEach(({ day }, index) => {
    const field = `days.${index}.day`;
    const exists: boolean = isDay(day);
    if (!exists) throw invalidField(field, 'not-a-day', `There is no day ${day}.`);
    if (Number(day.slice(0, 4)) !== year) throw invalidField(field, 'other-year', `${day} does not lie in ${year}.`);
    if (named.has(day)) throw invalidField(field, 'named-twice', `${day} is named twice.`);
    named.add(day);
  });
}
