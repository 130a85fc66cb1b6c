import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../platform/require-permission.ts';
import { AuditEntriesQueryDto, AuditEntryPageDto } from './audit-entries.dto.ts';
import { AuditEntries } from './audit-entries.service.ts';

/** The audit log, newest first. */
@ApiTags('audit')
@Controller('audit-entries')
export class AuditEntriesController {
  private readonly entries: AuditEntries;

  constructor(entries: AuditEntries) {
    this.entries = entries;
  }

  @Get()
  @RequirePermission('audit.read')
  @ApiOkResponse({ type: AuditEntryPageDto })
  list(@Query() query: AuditEntriesQueryDto): Promise<AuditEntryPageDto> {
    return this.entries.page(query);
  }
}
