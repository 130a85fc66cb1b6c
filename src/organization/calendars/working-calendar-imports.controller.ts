import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { displayName } from '../../platform/http/uploads/display-name.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { receiveForm } from '../../platform/http/uploads/receive-form.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { icalendarDays, type IcalendarFault } from './domain/icalendar-days.ts';
import { CalendarImportDto } from './working-calendar.dto.ts';
import { WorkingCalendars } from './working-calendars.service.ts';

const LARGEST_CALENDAR = 2 * 1024 * 1024;

/** Days taken over from an iCalendar file. */
@ApiTags('working-calendar')
@Controller('working-calendar/imports')
export class WorkingCalendarImportsController {
  private readonly calendars: WorkingCalendars;

  constructor(calendars: WorkingCalendars) {
    this.calendars = calendars;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('working-calendar.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: CalendarImportDto })
  async create(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<CalendarImportDto> {
    const form = { limit: LARGEST_CALENDAR, fields: [], fieldsFromFiles: [] };
    const { file } = await receiveForm(request, form, async (part) => ({
      name: displayName(part.filename),
      content: Buffer.concat(await part.file.toArray()),
    }));
    const read = icalendarDays(textOf(file.content));
    if (!read.ok) throw refusal(read.reason);
    const changed = await this.calendars.import(caller, read.value, file.name);
    const years = [...new Set(read.value.map(({ day }) => Number(day.slice(0, 4))))];
    return { days: read.value.length, changed, years };
  }
}

function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw refusal({ code: 'not-icalendar' });
  }
}

const REASONS: Readonly<Record<IcalendarFault['code'], string>> = {
  'not-icalendar': 'The file is no iCalendar file (.ics, UTF-8).',
  'no-such-day': 'The file names a day that does not exist.',
  'no-days': 'The file names no days.',
  'too-many-days': 'The file names more days than a calendar has holidays.',
  'not-all-day': 'The event “{event}” has a time of day: only all-day events are read.',
  recurring: 'The event “{event}” recurs: write its days out.',
  'too-long': 'The event “{event}” lasts longer than a month.',
  'two-meanings': 'The days of “{event}” are named both as days off and as working days.',
};

function refusal(fault: IcalendarFault) {
  const event = 'event' in fault ? fault.event : '';
  return invalidField('file', `working-calendar.${fault.code}`, REASONS[fault.code].replace('{event}', event));
}
