import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DayField } from '../../catalogue/day-field.ts';
import { LAYERS, type Layer } from '../../complaints/domain/layer.ts';
import { NameDto } from '../../organization/unit.dto.ts';
import { ReasonedOrderStepDto } from '../steps/step.dto.ts';
import { type Contest, CONTESTS } from './domain/outcome.ts';
import { type Comparison, ORDER_VERDICTS, type OrderVerdict, type Silence } from './domain/order-verdict.ts';

const COMPARISONS: readonly Comparison[] = ['units', 'year-before', 'none'];
const SILENCES: readonly Silence[] = ['too-few', 'incomplete'];

export class OutcomeSubjectDto {
  @ApiProperty({ enum: ['indicator', 'types'] })
  kind!: 'indicator' | 'types';

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Code of an indicator: what it counts.' })
  indicator!: string | null;

  @ApiProperty({ enum: LAYERS, nullable: true, required: false })
  layer!: Layer | null;

  @ApiProperty({ type: [String], required: false, description: 'Codes of the catalogue, each with all below it.' })
  types!: readonly string[];
}

/** What a draft is to achieve. */
export class OutcomeMetricDto {
  @ApiProperty({ description: 'The version of the order that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ type: OutcomeSubjectDto })
  @IsObject()
  subject!: unknown;

  @ApiProperty({ description: 'Code of the unit in whose sub-tree is counted.' })
  @IsString()
  unit!: string;

  @ApiProperty({ minimum: 7, maximum: 365, description: 'Days before the signature, and days observed.' })
  @IsInt()
  days!: number;

  @ApiProperty({ minimum: 1, maximum: 100, description: 'By how many per cent fewer are expected.' })
  @IsInt()
  reduction!: number;
}

export class OutcomeSettlementDto extends ReasonedOrderStepDto {
  @ApiProperty({ enum: ['upheld', 'refused'] })
  @Matches(/^(upheld|refused)$/, { message: 'verdict must be upheld or refused' })
  verdict!: 'upheld' | 'refused';

  @ApiProperty({
    minimum: 1,
    maximum: 100,
    required: false,
    nullable: true,
    type: Number,
    description: 'What is expected instead.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  reduction?: number | null;
}

export class LongerObservationDto extends ReasonedOrderStepDto {
  @DayField('The last day that is observed.')
  until!: string;
}

export class OrderStrikeOffDto extends ReasonedOrderStepDto {
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: 500,
    description: 'Why, where no effect is shown: printed with the name.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/\S/, { message: 'override must not be empty' })
  override?: string | null;
}

class OutcomeWindowDto {
  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last one.' })
  until!: string;
}

class ObservedWindowDto extends OutcomeWindowDto {
  @ApiProperty({ description: 'Days of it that are over.' })
  daysOver!: number;
}

class BeforeAfterDto {
  @ApiProperty()
  before!: number;

  @ApiProperty()
  after!: number;
}

class OutcomeEffectDto {
  @ApiProperty({ description: 'Complaints after for each one before, beside the change of the others.' })
  ratio!: number;

  @ApiProperty({ description: '95 % interval.' })
  low!: number;

  @ApiProperty({ type: Number, nullable: true })
  high!: number | null;
}

class OutcomeFiguresDto {
  @ApiProperty({ type: BeforeAfterDto })
  own!: BeforeAfterDto;

  @ApiProperty({ type: BeforeAfterDto, nullable: true })
  others!: BeforeAfterDto | null;

  @ApiProperty({ enum: COMPARISONS })
  comparison!: Comparison;

  @ApiProperty({ enum: ORDER_VERDICTS })
  verdict!: OrderVerdict;

  @ApiProperty({ enum: SILENCES, nullable: true, description: 'Why nothing is shown.' })
  silence!: Silence | null;

  @ApiProperty({ type: OutcomeEffectDto, nullable: true })
  effect!: OutcomeEffectDto | null;
}

/** What an order is to achieve, and how far it is. */
export class OrderOutcomeDto {
  @ApiProperty({ type: OutcomeSubjectDto })
  subject!: OutcomeSubjectDto;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty()
  days!: number;

  @ApiProperty()
  reduction!: number;

  @ApiProperty({ type: OutcomeWindowDto })
  before!: OutcomeWindowDto;

  @ApiProperty({
    description: 'Complaints of the window before the signature; of the one before today until it is signed.',
  })
  baseline!: number;

  @ApiProperty({ description: 'Whether the order is signed, so that the base stands.' })
  isFixed!: boolean;

  @ApiProperty({ description: 'The most complaints that reach the target.' })
  target!: number;

  @ApiProperty({ enum: CONTESTS, nullable: true })
  contest!: Contest | null;

  @ApiProperty({ type: String, nullable: true, description: 'The last day on which base and target may be contested.' })
  contestUntil!: string | null;

  @ApiProperty({ description: 'Whether nobody contested them and somebody still may.' })
  isContestable!: boolean;

  @ApiProperty({ type: ObservedWindowDto, nullable: true })
  observed!: ObservedWindowDto | null;

  @ApiProperty({ enum: ORDER_VERDICTS, nullable: true, description: 'Null until the window is over.' })
  verdict!: OrderVerdict | null;

  @ApiProperty({ type: String, nullable: true })
  judgedOn!: string | null;

  @ApiProperty({
    type: OutcomeFiguresDto,
    nullable: true,
    description: 'Of the verdict; before it, of the days that are over.',
  })
  figures!: OutcomeFiguresDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Until when a rebound is watched for.' })
  watchedUntil!: string | null;
}
