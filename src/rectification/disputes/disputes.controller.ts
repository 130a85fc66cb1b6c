import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { checkedName } from '../../complaints/complaint-name.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DisputeVerdictDto, DisputeWithdrawalDto, NamedJudgeDto, NewDisputeDto } from './dispute-body.dto.ts';
import { DisputeDto, DisputePageDto, PossibleJudgeListDto } from './dispute.dto.ts';
import { DisputeList } from './dispute-list.service.ts';
import { DisputeListQueryDto } from './dispute-list-query.dto.ts';
import { DisputeSteps } from './dispute-steps.service.ts';
import { DisputeViews } from './dispute-views.service.ts';
import { Disputes } from './disputes.service.ts';
import { Verdicts } from './verdicts.service.ts';

/** Disputes (申辩): a unit contests that a complaint counts against it; somebody of another unit judges. */
@ApiTags('disputes')
@Controller('disputes')
export class DisputesController {
  constructor(
    private readonly disputes: Disputes,
    private readonly desk: DisputeList,
    private readonly steps: DisputeSteps,
    private readonly verdicts: Verdicts,
    private readonly views: DisputeViews,
  ) {}

  @Get()
  @RequirePermission('disputes.read')
  @ApiOkResponse({ type: DisputePageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: DisputeListQueryDto): Promise<DisputePageDto> {
    const { items, next } = await this.desk.page(caller, query);
    return { items: await this.views.all(caller, items), next };
  }

  @Get(':id')
  @RequirePermission('disputes.read')
  @ApiOkResponse({ type: DisputeDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<DisputeDto> {
    return this.views.of(caller, await this.disputes.find(caller, id));
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('disputes.file')
  @ApiOkResponse({ type: DisputeDto, description: 'It is filed; the same sent twice files it once.' })
  async file(@CurrentCaller() caller: Caller, @Body() body: NewDisputeDto): Promise<DisputeDto> {
    const [source, number] = [checkedName('source', body.source), checkedName('number', body.number)];
    const { ground, reason, claimedPlace } = body;
    const filed = { source, number, ground, reason: reason.trim(), claimedPlace: claimedPlace?.trim() ?? null };
    return this.views.of(caller, await this.disputes.file(caller, filed));
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('disputes.file')
  @ApiOkResponse({ type: DisputeDto })
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, reason }: DisputeWithdrawalDto,
  ): Promise<DisputeDto> {
    return this.views.of(caller, await this.steps.withdraw(caller, id, version, reason.trim()));
  }

  @Post(':id/verdict')
  @HttpCode(200)
  @RequirePermission('disputes.judge')
  @ApiOkResponse({ type: DisputeDto, description: 'What is upheld has taken effect on the figures.' })
  async judge(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, verdict, reason, belongsTo }: DisputeVerdictDto,
  ): Promise<DisputeDto> {
    const judged = { version, verdict, reason: reason.trim(), belongsTo };
    return this.views.of(caller, await this.verdicts.judge(caller, id, judged));
  }

  @Get(':id/judges')
  @RequirePermission('disputes.read')
  @ApiOkResponse({ type: PossibleJudgeListDto, description: 'Who could judge it, the least busy first.' })
  async judges(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<PossibleJudgeListDto> {
    return { items: await this.steps.possibleJudges(caller, id) };
  }

  @Post(':id/judge')
  @HttpCode(200)
  @RequirePermission('disputes.assign')
  @ApiOkResponse({ type: DisputeDto, description: 'It is in this person’s hands from now on.' })
  async assign(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, username }: NamedJudgeDto,
  ): Promise<DisputeDto> {
    return this.views.of(caller, await this.steps.assign(caller, id, version, username));
  }
}
