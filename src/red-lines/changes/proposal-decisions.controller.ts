import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DecisionDto, WholeChangeProposalDto } from './change-proposal.dto.ts';
import type { Decision } from './domain/change-proposal.ts';
import { ProposalDecisions } from './proposal-decisions.service.ts';
import { WholeProposals } from './whole-proposals.service.ts';

/** What becomes of a proposed change; each step leaves who, when and why. */
@ApiTags('definitions')
@Controller('change-proposals/:id')
export class ProposalDecisionsController {
  private readonly decisions: ProposalDecisions;
  private readonly whole: WholeProposals;

  constructor(decisions: ProposalDecisions, whole: WholeProposals) {
    this.decisions = decisions;
    this.whole = whole;
  }

  @Post('approval')
  @HttpCode(200)
  @RequirePermission('definition-changes.decide')
  @ApiOkResponse({ type: WholeChangeProposalDto })
  approve(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: DecisionDto) {
    return this.decide(caller, id, 'approved', body);
  }

  @Post('refusal')
  @HttpCode(200)
  @RequirePermission('definition-changes.decide')
  @ApiOkResponse({ type: WholeChangeProposalDto })
  refuse(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: DecisionDto) {
    return this.decide(caller, id, 'refused', body);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @RequirePermission('definition-changes.propose')
  @ApiOkResponse({ type: WholeChangeProposalDto })
  withdraw(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: DecisionDto) {
    return this.decide(caller, id, 'withdrawn', body);
  }

  private async decide(
    caller: Caller,
    id: string,
    decision: Decision,
    { reason }: DecisionDto,
  ): Promise<WholeChangeProposalDto> {
    return this.whole.of(caller, await this.decisions.decide(caller, id, decision, reason.trim()));
  }
}
