import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { NewIndicatorDto, NewLimitDto } from '../definitions/definition.dto.ts';
import {
  ChangeProposalPageDto,
  ChangeProposalQueryDto,
  NewChangeProposalDto,
  WholeChangeProposalDto,
} from './change-proposal.dto.ts';
import { changeProposalDto } from './change-proposal-view.ts';
import { ChangeProposals } from './change-proposals.service.ts';
import { ImpactRuns } from './impact/impact-runs.service.ts';
import { WholeProposals } from './whole-proposals.service.ts';

/** Proposed changes of indicators and limits. */
@ApiTags('definitions')
@ApiExtraModels(NewIndicatorDto, NewLimitDto)
@Controller('change-proposals')
export class ChangeProposalsController {
  private readonly proposals: ChangeProposals;
  private readonly whole: WholeProposals;
  private readonly runs: ImpactRuns;

  constructor(proposals: ChangeProposals, whole: WholeProposals, runs: ImpactRuns) {
    this.proposals = proposals;
    this.whole = whole;
    this.runs = runs;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: ChangeProposalPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: ChangeProposalQueryDto): Promise<ChangeProposalPageDto> {
    const { items, next } = await this.proposals.list(caller, query);
    return { items: items.map(changeProposalDto), next };
  }

  @Get(':id')
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: WholeChangeProposalDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<WholeChangeProposalDto> {
    return this.whole.of(caller, await this.proposals.find(caller, id));
  }

  @Post()
  @RequirePermission('definition-changes.propose')
  @ApiBody({ type: NewChangeProposalDto })
  @ApiCreatedResponse({ type: WholeChangeProposalDto, description: 'Proposed; its impact is being counted.' })
  async propose(@CurrentCaller() caller: Caller, @Body() body: unknown): Promise<WholeChangeProposalDto> {
    const proposal = await this.proposals.propose(caller, body);
    this.runs.start(proposal.id);
    return this.whole.of(caller, proposal);
  }
}
