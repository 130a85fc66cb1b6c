import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ComplaintValuesDto } from './complaint-values.dto.ts';
import { complaintValues } from './complaint-values.query.ts';

/** What the filters of the list can be set to. */
@ApiTags('complaints')
@Controller('complaint-values')
export class ComplaintValuesController {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get()
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: ComplaintValuesDto })
  read(@CurrentCaller() caller: Caller): Promise<ComplaintValuesDto> {
    return complaintValues(this.dataSource.manager, caller);
  }
}
