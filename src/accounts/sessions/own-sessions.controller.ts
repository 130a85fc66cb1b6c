import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { OwnSessionListDto } from './own-session.dto.ts';
import { OwnSessions } from './own-sessions.service.ts';

/** Where the caller is signed in. */
@ApiTags('account')
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  @Get()
  @RequirePermission('account.own')
  @ApiOkResponse({ type: OwnSessionListDto })
  async list(@CurrentCaller() caller: Caller): Promise<OwnSessionListDto> {
    return { items: await this.sessions.list(caller), next: null };
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('account.own')
  @ApiNoContentResponse({ description: 'Every session but this one has ended.' })
  endOthers(@CurrentCaller() caller: Caller): Promise<void> {
    return this.sessions.endOthers(caller);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('account.own')
  @ApiNoContentResponse()
  end(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.sessions.end(caller, id);
  }
}
