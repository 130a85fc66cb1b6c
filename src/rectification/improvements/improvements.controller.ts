import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ImprovementListQueryDto, ImprovementPageDto } from './improvement.dto.ts';
import { Improvements } from './improvements.service.ts';

/** What the work on orders improved beyond their own matters. */
@ApiTags('supervision orders')
@Controller('order-improvements')
export class ImprovementsController {
  constructor(private readonly improvements: Improvements) {}

  @Get()
  @RequirePermission('orders.read')
  @ApiOkResponse({ type: ImprovementPageDto, description: 'Those of work that stands accepted, the last first.' })
  list(@CurrentCaller() caller: Caller, @Query() query: ImprovementListQueryDto): Promise<ImprovementPageDto> {
    return this.improvements.page(caller, query);
  }
}
