import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { Acting } from './acting.service.ts';
import { ActingDto } from './substitution.dto.ts';

/** For whom this session acts. */
@ApiTags('session')
@Controller('session/acting-for')
export class ActingController {
  constructor(private readonly acting: Acting) {}

  @Put()
  @HttpCode(204)
  @RequirePermission('session.own')
  @ApiNoContentResponse()
  begin(@CurrentCaller() caller: Caller, @Body() { principal }: ActingDto): Promise<void> {
    return this.acting.begin(caller, principal);
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('session.own')
  @ApiNoContentResponse()
  end(@CurrentCaller() caller: Caller): Promise<void> {
    return this.acting.end(caller);
  }
}
