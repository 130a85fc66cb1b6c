import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { UnmaskingPageDto, UnmaskingQueryDto } from './unmasking.dto.ts';
import { Unmaskings } from './unmaskings.service.ts';

/** Who saw which complaint unmasked, when and why. */
@ApiTags('unmaskings')
@Controller('unmaskings')
export class UnmaskingsController {
  private readonly unmaskings: Unmaskings;

  constructor(unmaskings: Unmaskings) {
    this.unmaskings = unmaskings;
  }

  @Get()
  @RequirePermission('unmaskings.read')
  @ApiOkResponse({ type: UnmaskingPageDto })
  list(@CurrentCaller() caller: Caller, @Query() query: UnmaskingQueryDto): Promise<UnmaskingPageDto> {
    return this.unmaskings.page(caller, query);
  }
}
