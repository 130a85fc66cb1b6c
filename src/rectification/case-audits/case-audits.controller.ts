import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import {
  CaseAuditClosingDto,
  CaseAuditWithdrawalDto,
  FindingBodyDto,
  NewCaseAuditDto,
  SamplingDto,
} from './case-audit-body.dto.ts';
import { CaseAuditDraws } from './case-audit-draws.service.ts';
import { CaseAuditItems } from './case-audit-items.service.ts';
import { CaseAuditItemsQueryDto, CaseAuditListQueryDto, CheckersQueryDto } from './case-audit-query.dto.ts';
import { CaseAuditSteps } from './case-audit-steps.service.ts';
import {
  AuditedComplaintDto,
  CaseAuditDto,
  CaseAuditItemPageDto,
  CaseAuditPageDto,
  PossibleCheckerListDto,
  SamplePopulationDto,
} from './case-audit.dto.ts';
import { summaryOf } from './case-audit-view.ts';
import { CaseAudits } from './case-audits.service.ts';

/** Work-order audits (工单稽核): complaints drawn by rule and checked by named people. */
@ApiTags('case-audits')
@Controller('case-audits')
export class CaseAuditsController {
  constructor(
    private readonly audits: CaseAudits,
    private readonly draws: CaseAuditDraws,
    private readonly drawn: CaseAuditItems,
    private readonly steps: CaseAuditSteps,
  ) {}

  @Get()
  @RequirePermission('case-audits.read')
  @ApiOkResponse({ type: CaseAuditPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: CaseAuditListQueryDto): Promise<CaseAuditPageDto> {
    const { items, next } = await this.audits.page(caller, query);
    return { items: items.map(summaryOf), next };
  }

  @Get('checkers')
  @RequirePermission('case-audits.read')
  @ApiOkResponse({ type: PossibleCheckerListDto, description: 'Who may check them, the least busy first.' })
  async checkers(
    @CurrentCaller() caller: Caller,
    @Query() { unit }: CheckersQueryDto,
  ): Promise<PossibleCheckerListDto> {
    return { items: await this.draws.checkers(caller, unit) };
  }

  @Get(':id')
  @RequirePermission('case-audits.read')
  @ApiOkResponse({ type: CaseAuditDto })
  show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<CaseAuditDto> {
    return this.audits.detail(caller, id);
  }

  @Get(':id/items')
  @RequirePermission('case-audits.read')
  @ApiOkResponse({ type: CaseAuditItemPageDto, description: 'In the order in which they were drawn.' })
  items(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: CaseAuditItemsQueryDto,
  ): Promise<CaseAuditItemPageDto> {
    return this.drawn.page(caller, id, query);
  }

  @Get(':id/items/:place')
  @RequirePermission('case-audits.read')
  @ApiOkResponse({ type: AuditedComplaintDto })
  item(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('place') place: string,
  ): Promise<AuditedComplaintDto> {
    return this.drawn.show(caller, id, place);
  }

  @Post('population')
  @HttpCode(200)
  @RequirePermission('case-audits.draw')
  @ApiOkResponse({ type: SamplePopulationDto, description: 'What drawing by this rule would give; nothing is drawn.' })
  population(@CurrentCaller() caller: Caller, @Body() body: SamplingDto): Promise<SamplePopulationDto> {
    return this.draws.population(caller, body);
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('case-audits.draw')
  @ApiOkResponse({ type: CaseAuditDto, description: 'It is drawn; the same sent twice draws once.' })
  async draw(@CurrentCaller() caller: Caller, @Body() { checkers, ...sample }: NewCaseAuditDto): Promise<CaseAuditDto> {
    const { id } = await this.draws.draw(caller, sample, checkers);
    return this.audits.detail(caller, id);
  }

  @Post(':id/items/:place/finding')
  @HttpCode(200)
  @RequirePermission('case-audits.check')
  @ApiOkResponse({ type: AuditedComplaintDto, description: 'It is written; a former finding is kept beside it.' })
  async find(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('place') place: string,
    @Body() { version, note, ...found }: FindingBodyDto,
  ): Promise<AuditedComplaintDto> {
    const said = note?.trim() ?? '';
    await this.steps.find(caller, id, place, { version, finding: { ...found, note: said === '' ? null : said } });
    return this.drawn.show(caller, id, place);
  }

  @Post(':id/closing')
  @HttpCode(200)
  @RequirePermission('case-audits.draw')
  @ApiOkResponse({ type: CaseAuditDto, description: 'Every complaint is checked, and it is closed.' })
  async close(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version }: CaseAuditClosingDto,
  ): Promise<CaseAuditDto> {
    await this.steps.close(caller, id, version);
    return this.audits.detail(caller, id);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('case-audits.draw')
  @ApiOkResponse({ type: CaseAuditDto })
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version, reason }: CaseAuditWithdrawalDto,
  ): Promise<CaseAuditDto> {
    await this.steps.withdraw(caller, id, version, reason.trim());
    return this.audits.detail(caller, id);
  }
}
