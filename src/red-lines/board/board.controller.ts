import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { BoardDto, BoardQueryDto } from './board.dto.ts';
import { Boards } from './board.service.ts';

/** The first screen. */
@ApiTags('board')
@Controller('board')
@UseInterceptors(KeepAnswers)
export class BoardController {
  private readonly boards: Boards;

  constructor(boards: Boards) {
    this.boards = boards;
  }

  @Get()
  @RequirePermission('board.read')
  @ApiOkResponse({ type: BoardDto })
  read(@CurrentCaller() caller: Caller, @Query() query: BoardQueryDto): Promise<BoardDto> {
    return this.boards.of(caller, query);
  }
}
