import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { UserAccess } from './user-access.service.ts';

/** How a user gets in, as far as an administrator may undo it. */
@ApiTags('users')
@Controller('users/:username')
export class UserAccessController {
  constructor(private readonly access: UserAccess) {}

  @Delete('sessions')
  @HttpCode(204)
  @RequirePermission('users.write')
  @ApiNoContentResponse()
  endSessions(@CurrentCaller() caller: Caller, @Param('username') username: string): Promise<void> {
    return this.access.endSessions(caller, username);
  }

  @Delete('second-factor')
  @HttpCode(204)
  @RequirePermission('users.write')
  @ApiNoContentResponse()
  resetSecondFactor(@CurrentCaller() caller: Caller, @Param('username') username: string): Promise<void> {
    return this.access.resetSecondFactor(caller, username);
  }
}
