import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { NewPasswordDto } from './user.dto.ts';
import { UserPassword } from './user-password.service.ts';

/** A user's password, set by the administrator. */
@ApiTags('users')
@Controller('users/:username/password')
export class UserPasswordController {
  constructor(private readonly userPassword: UserPassword) {}

  @Put()
  @HttpCode(204)
  @RequirePermission('users.write')
  @ApiNoContentResponse()
  set(
    @CurrentCaller() caller: Caller,
    @Param('username') username: string,
    @Body() { password }: NewPasswordDto,
  ): Promise<void> {
    return this.userPassword.set(caller, username, password);
  }
}
