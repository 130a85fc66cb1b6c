import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { LimitApportionmentDto, NewApportionmentDto } from './limit-apportionment.dto.ts';
import { LimitApportionments } from './limit-apportionments.service.ts';

/** Allocated lines for all units below one. */
@ApiTags('definitions')
@Controller('limits/:code/apportionment')
export class LimitApportionmentsController {
  private readonly apportionments: LimitApportionments;

  constructor(apportionments: LimitApportionments) {
    this.apportionments = apportionments;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('definitions.write')
  @ApiBody({ type: NewApportionmentDto })
  @ApiOkResponse({ type: LimitApportionmentDto })
  apportion(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Body() body: unknown,
  ): Promise<LimitApportionmentDto> {
    return this.apportionments.apportion(caller, code, body);
  }
}
