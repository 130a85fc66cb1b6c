import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { RepetitionClosureDto, RepetitionWarningDto, RepetitionWarningPageDto } from './warning.dto.ts';
import { RepetitionWarningListQueryDto } from './warning-list-query.dto.ts';
import { RepetitionWarnings } from './warnings.service.ts';

/** Warnings (重复预警) that a matter, a dispatch or a return came again too often. */
@ApiTags('repetition warnings')
@Controller('repetition-warnings')
export class RepetitionWarningsController {
  constructor(private readonly warnings: RepetitionWarnings) {}

  @Get()
  @RequirePermission('repetitions.read')
  @ApiOkResponse({ type: RepetitionWarningPageDto })
  list(
    @CurrentCaller() caller: Caller,
    @Query() query: RepetitionWarningListQueryDto,
  ): Promise<RepetitionWarningPageDto> {
    return this.warnings.page(caller, query);
  }

  @Post(':id/closure')
  @HttpCode(200)
  @RequirePermission('repetitions.close')
  @ApiOkResponse({ type: RepetitionWarningDto, description: 'It is closed, and the lower rungs of the same with it.' })
  close(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, note }: RepetitionClosureDto,
  ): Promise<RepetitionWarningDto> {
    return this.warnings.close(caller, id, version, note.trim());
  }
}
