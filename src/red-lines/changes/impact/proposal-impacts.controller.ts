import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../../accounts/caller.ts';
import { RequirePermission } from '../../../platform/require-permission.ts';
import { ImpactQueryDto, WholeChangeProposalDto } from '../change-proposal.dto.ts';
import { WholeProposals } from '../whole-proposals.service.ts';
import { ImpactPageDto, type ImpactReadingDto } from './impact.dto.ts';
import type { ImpactRow } from './impact.query.ts';
import { ProposalImpacts } from './proposal-impacts.service.ts';

/** What a proposed change would have meant in the last 24 months. */
@ApiTags('definitions')
@Controller('change-proposals/:id/impact')
export class ProposalImpactsController {
  private readonly impacts: ProposalImpacts;
  private readonly whole: WholeProposals;

  constructor(impacts: ProposalImpacts, whole: WholeProposals) {
    this.impacts = impacts;
    this.whole = whole;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: ImpactPageDto, description: 'What flips first; at the units of the caller.' })
  async readings(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ImpactQueryDto,
  ): Promise<ImpactPageDto> {
    const { items, next } = await this.impacts.readings(caller, id, query);
    return { items: items.map(readingDto), next };
  }

  @Post()
  @HttpCode(202)
  @RequirePermission('definition-changes.propose')
  @ApiAcceptedResponse({ type: WholeChangeProposalDto, description: 'Being counted anew, on today’s data.' })
  async recount(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<WholeChangeProposalDto> {
    return this.whole.of(caller, await this.impacts.recount(caller, id));
  }

  @Post('cancellation')
  @HttpCode(200)
  @RequirePermission('definition-changes.propose')
  @ApiOkResponse({ type: WholeChangeProposalDto, description: 'No longer counted; one that is done stays.' })
  async cancel(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<WholeChangeProposalDto> {
    return this.whole.of(caller, await this.impacts.cancel(caller, id));
  }
}

function readingDto({ unit, unitNameZh, unitNameEn, ...row }: ImpactRow): ImpactReadingDto {
  const { limit, period, asOf, flips, alarmFlips, before, after } = row;
  const place = { unit, unitName: { zh: unitNameZh, en: unitNameEn }, limit, period, asOf };
  return { ...place, flips, alarmFlips, before: outcomeDto(before), after: outcomeDto(after) };
}

/** An impact counted before alarms were told holds none. */
function outcomeDto(outcome: ImpactRow['before']): ImpactReadingDto['before'] {
  return outcome === null ? null : { ...outcome, risk: outcome.risk ?? null };
}
