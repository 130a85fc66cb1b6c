import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { DayField } from '../../catalogue/day-field.ts';
import { NameDto } from '../../organization/unit.dto.ts';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { NamedHandDto } from '../changes/named-hand.dto.ts';
import { LEVER_STATES, LEVER_STEPS, type LeverState, type LeverStep } from './domain/lever.ts';
import type { LeverEffect } from './domain/lever-effect.ts';
import { PROMISE_VERDICTS, type PromiseVerdict } from './domain/promise-kept.ts';

class PriceDto {
  @ApiProperty({ example: '472192.00' })
  amount!: string;

  @ApiProperty({ example: 'CNY', description: 'ISO 4217.' })
  currency!: string;
}

class PaceEffectDto {
  @ApiProperty({ enum: ['pace'] })
  kind!: 'pace';

  @ApiProperty({ example: '0.3', description: 'The share taken off the usual pace.' })
  share!: string;
}

class IncidentEffectDto {
  @ApiProperty({ enum: ['incident'] })
  kind!: 'incident';

  @ApiProperty({ example: '0.85', description: 'Of what the incident would still bring, the share prevented.' })
  share!: string;

  @ApiProperty({ example: '9', description: 'The event.' })
  event!: string;
}

class CountEffectDto {
  @ApiProperty({ enum: ['count'] })
  kind!: 'count';

  @ApiProperty({ example: '5', description: 'So many complaints fewer.' })
  count!: string;
}

const EFFECTS = {
  oneOf: [PaceEffectDto, IncidentEffectDto, CountEffectDto].map((effect) => ({ $ref: getSchemaPath(effect) })),
  description: 'What it changes.',
};

/** A lever to propose; its body is read strictly by the domain, which names every fault. */
@ApiExtraModels(PaceEffectDto, IncidentEffectDto, CountEffectDto)
export class NewLeverDto {
  @ApiProperty({ example: 'unexplained-charge-rate' })
  indicator!: string;

  @ApiProperty({ example: 'root' })
  unit!: string;

  @ApiProperty({ example: '2026', description: 'A period that runs.' })
  period!: string;

  @ApiProperty({ type: NameDto })
  title!: NameDto;

  @ApiProperty({ type: PriceDto, nullable: true, required: false })
  price!: PriceDto | null;

  @ApiProperty(EFFECTS)
  effect!: LeverEffect;

  @ApiProperty({ example: '2026-11-24', description: 'The day on which it takes hold.' })
  from!: string;
}

class LineAtDecisionDto {
  @ApiProperty({ type: String, nullable: true })
  limit!: string | null;

  @ApiProperty({ type: String, nullable: true })
  left!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'How likely a breach was without it, from 0.00 to 1.00.' })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

class DecisionOutlookDto {
  @ApiProperty()
  asOf!: string;

  @ApiProperty({ description: 'Complaints foreseen by the end of the period without it.' })
  without!: string;

  @ApiProperty()
  with!: string;

  @ApiProperty({ description: 'The upper end of the 80 % interval with it.' })
  high!: string;

  @ApiProperty({ type: [LineAtDecisionDto] })
  lines!: readonly LineAtDecisionDto[];
}

class LeverDecisionDto {
  @ApiProperty({ enum: LEVER_STEPS })
  step!: LeverStep;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The day it was put off to.' })
  until!: string | null;

  @ApiProperty({ type: NamedHandDto })
  decidedBy!: NamedHandDto;

  @ApiProperty()
  decidedAt!: string;

  @ApiProperty({ type: DecisionOutlookDto, nullable: true, description: 'What was foreseen at that moment.' })
  outlook!: DecisionOutlookDto | null;
}

class LeverScoreDto {
  @ApiProperty({ description: 'Complaints that came in the end.' })
  came!: string;

  @ApiProperty({ description: 'How many fewer were promised.' })
  promised!: string;

  @ApiProperty({ description: 'How many fewer came than were foreseen without it.' })
  delivered!: string;

  @ApiProperty({ enum: PROMISE_VERDICTS })
  verdict!: PromiseVerdict;
}

export class LeverDto extends NewLeverDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ enum: LEVER_STATES })
  state!: LeverState;

  @ApiProperty({ description: 'Whether it waits for a decision.' })
  waiting!: boolean;

  @ApiProperty({ type: NamedHandDto })
  proposedBy!: NamedHandDto;

  @ApiProperty()
  proposedAt!: string;

  @ApiProperty({ type: [LeverDecisionDto], description: 'What was decided, oldest first.' })
  decisions!: LeverDecisionDto[];

  @ApiProperty({ type: LeverScoreDto, nullable: true, description: 'Once its period is over, if it was carried out.' })
  score!: LeverScoreDto | null;

  @ApiProperty()
  version!: number;
}

export class LeverPageDto {
  @ApiProperty({ type: [LeverDto] })
  items!: LeverDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class LeverListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Levers of this unit alone.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  indicator?: string;

  @ApiPropertyOptional({ example: '2026' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  period?: string;

  @ApiPropertyOptional({ enum: LEVER_STATES })
  @IsOptional()
  @IsIn(LEVER_STATES)
  state?: LeverState;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those that wait for a decision today.' })
  @IsOptional()
  @IsIn(['true'])
  waiting?: 'true';
}

/** A step about a lever, with the version that was seen. */
export class LeverStepDto {
  @ApiProperty({ maxLength: 500, description: 'Why.' })
  @IsString()
  @MaxLength(500)
  @Matches(/\S/, { message: 'reason must not be empty' })
  reason!: string;

  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class LeverDeferralDto extends LeverStepDto {
  @DayField('The day on which it waits for a decision again.')
  until!: string;
}
