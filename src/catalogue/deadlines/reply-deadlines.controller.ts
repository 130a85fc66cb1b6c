import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import {
  EndedReplyDeadlineDto,
  NewReplyDeadlineDto,
  ReplyDeadlineDto,
  ReplyDeadlineListDto,
} from './reply-deadline.dto.ts';
import { ReplyDeadlines } from './reply-deadlines.service.ts';

/** Reply deadlines per level. */
@ApiTags('catalogue')
@Controller('reply-deadlines')
export class ReplyDeadlinesController {
  private readonly deadlines: ReplyDeadlines;

  constructor(deadlines: ReplyDeadlines) {
    this.deadlines = deadlines;
  }

  @Get()
  @RequirePermission('catalogue.read')
  @ApiOkResponse({ type: ReplyDeadlineListDto })
  async list(): Promise<ReplyDeadlineListDto> {
    return { items: await this.deadlines.list(), next: null };
  }

  @Post()
  @RequirePermission('catalogue.write')
  @ApiCreatedResponse({ type: ReplyDeadlineDto })
  define(@CurrentCaller() caller: Caller, @Body() body: NewReplyDeadlineDto): Promise<ReplyDeadlineDto> {
    return this.deadlines.define(caller, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: ReplyDeadlineDto })
  end(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: EndedReplyDeadlineDto,
  ): Promise<ReplyDeadlineDto> {
    return this.deadlines.end(caller, id, body);
  }
}
