import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ComplaintChanges } from './complaint-changes.service.ts';
import { ComplaintListQueryDto } from './complaint-list-query.dto.ts';
import { ComplaintPageDto } from './complaint-list.dto.ts';
import { checkedName } from './complaint-name.ts';
import { ComplaintRecordDto } from './complaint-record.dto.ts';
import { ComplaintRecords } from './complaint-record.service.ts';
import { ComplaintDto, OutcomeDto } from './complaint.dto.ts';
import { Complaints } from './complaints.service.ts';

/** Complaints: lists, single ones, and those pushed by other systems. */
@ApiTags('complaints')
@Controller('complaints')
export class ComplaintsController {
  private readonly complaints: Complaints;
  private readonly records: ComplaintRecords;
  private readonly changes: ComplaintChanges;

  constructor(complaints: Complaints, records: ComplaintRecords, changes: ComplaintChanges) {
    this.complaints = complaints;
    this.records = records;
    this.changes = changes;
  }

  @Get()
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: ComplaintPageDto })
  list(@CurrentCaller() caller: Caller, @Query() query: ComplaintListQueryDto): Promise<ComplaintPageDto> {
    return this.complaints.page(caller, query);
  }

  @Get(':source/:number')
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: ComplaintRecordDto })
  find(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
  ): Promise<ComplaintRecordDto> {
    return this.records.find(caller, checkedName('source', source), checkedName('number', number));
  }

  @Put(':source/:number')
  @RequirePermission('complaints.write')
  @ApiCreatedResponse({ type: OutcomeDto, description: 'Created; 200 when it was there already.' })
  async put(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() body: ComplaintDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutcomeDto> {
    const outcome = await this.changes.put(caller, checkedName('source', source), checkedName('number', number), body);
    reply.code(outcome === 'created' ? 201 : 200);
    return { outcome };
  }
}
