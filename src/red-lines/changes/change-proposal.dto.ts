import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { IndicatorDto, LimitDto, NewIndicatorDto, NewLimitDto } from '../definitions/definition.dto.ts';
import { IMPACT_STATES, type ImpactState } from './change-proposal.query.ts';
import { PROPOSAL_KINDS, PROPOSAL_STATES, type ProposalKind, type ProposalState } from './domain/change-proposal.ts';
import { NamedHandDto } from './named-hand.dto.ts';

/** A change to propose; its body is read strictly by the domain, which names every fault. */
export class NewChangeProposalDto {
  @ApiProperty({ enum: PROPOSAL_KINDS })
  kind!: ProposalKind;

  @ApiProperty({
    oneOf: [{ $ref: '#/components/schemas/NewIndicatorDto' }, { $ref: '#/components/schemas/NewLimitDto' }],
    description: 'The whole new definition; a limit’s validFrom is the day the change takes effect.',
  })
  definition!: NewIndicatorDto | NewLimitDto;

  @ApiProperty({ maxLength: 2000 })
  reason!: string;

  @ApiProperty({ example: '2027-01-01', description: 'It rules periods that begin on this day or later.' })
  effectiveFrom!: string;
}

export class DecisionDto {
  @ApiProperty({ maxLength: 2000, description: 'Why.' })
  @IsString()
  @MaxLength(2000)
  @Matches(/\S/, { message: 'reason must not be empty' })
  reason!: string;
}

/** How a decision stands to the caller. */
export const MAY_DECIDE = ['yes', 'own', 'not-permitted', 'beyond-scope', 'decided', 'stale', 'no-impact'] as const;
export type MayDecide = (typeof MAY_DECIDE)[number];

class ImpactStateDto {
  @ApiProperty({ enum: IMPACT_STATES })
  state!: ImpactState;

  @ApiProperty({ description: 'From 0 to 1.' })
  progress!: number;

  @ApiProperty({ type: String, nullable: true, description: 'When it was counted last.' })
  countedAt!: string | null;
}

export class IndicatorChangeDto {
  @ApiProperty({ type: IndicatorDto })
  before!: IndicatorDto;

  @ApiProperty({ type: NewIndicatorDto })
  after!: NewIndicatorDto;
}

export class LimitChangeDto {
  @ApiProperty({ type: LimitDto })
  before!: LimitDto;

  @ApiProperty({ type: NewLimitDto })
  after!: NewLimitDto;
}

export class ChangeProposalDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: PROPOSAL_KINDS })
  kind!: ProposalKind;

  @ApiProperty({ description: 'The indicator or limit it changes.' })
  code!: string;

  @ApiProperty({ description: 'The unit whose readings change, with all below it.' })
  unit!: string;

  @ApiProperty({ enum: PROPOSAL_STATES })
  state!: ProposalState;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  effectiveFrom!: string;

  @ApiProperty({ description: 'The version it would replace.' })
  baseVersion!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'The version it became.' })
  version!: number | null;

  @ApiProperty({ description: 'Whether the definition has changed since.' })
  stale!: boolean;

  @ApiProperty({ type: NamedHandDto })
  proposedBy!: NamedHandDto;

  @ApiProperty()
  proposedAt!: string;

  @ApiProperty({ type: NamedHandDto, nullable: true })
  decidedBy!: NamedHandDto | null;

  @ApiProperty({ type: String, nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decisionReason!: string | null;

  @ApiProperty({ type: ImpactStateDto })
  impact!: ImpactStateDto;
}

class ImpactSummaryDto {
  @ApiProperty({ description: 'Readings made twice, at the units of the caller.' })
  readings!: number;

  @ApiProperty()
  flips!: number;

  @ApiProperty({ description: 'Warnings that would come or go though no verdict does.' })
  alarmFlips!: number;

  @ApiProperty({ description: 'Days, mostly month ends, on which a verdict flips.' })
  days!: number;

  @ApiProperty({ description: 'Units of which a verdict flips.' })
  units!: number;

  @ApiProperty({ description: 'Days, mostly month ends, on which a verdict or a warning would be another.' })
  movedDays!: number;
}

/** One proposal with what it changes, and whether the caller may approve it. */
export class WholeChangeProposalDto extends ChangeProposalDto {
  @ApiProperty({ type: IndicatorChangeDto, nullable: true })
  indicator!: IndicatorChangeDto | null;

  @ApiProperty({ type: LimitChangeDto, nullable: true })
  limit!: LimitChangeDto | null;

  @ApiProperty({ enum: MAY_DECIDE, description: 'Whether the caller may approve it, or why not.' })
  mayApprove!: MayDecide;

  @ApiProperty({ type: ImpactSummaryDto })
  summary!: ImpactSummaryDto;
}

export class ChangeProposalPageDto {
  @ApiProperty({ type: [ChangeProposalDto] })
  items!: ChangeProposalDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class ChangeProposalQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: PROPOSAL_STATES })
  @IsOptional()
  @IsIn(PROPOSAL_STATES)
  state?: ProposalState;

  @ApiPropertyOptional({ enum: PROPOSAL_KINDS })
  @IsOptional()
  @IsIn(PROPOSAL_KINDS)
  kind?: ProposalKind;

  @ApiPropertyOptional({ description: 'Changes of this indicator or limit.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  code?: string;
}

export class ImpactQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only what flips, verdicts and alarms.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  flips?: 'true' | 'false';

  @ApiPropertyOptional({ description: 'At this unit only.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
}
