import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { PeriodKindField } from '../period-kind-field.ts';
import type { PeriodKind } from '../../shared/period.ts';
import { LIMIT_KINDS, type LimitKind, OPERATORS, type Operator } from '../domain/limit.ts';
import type { KnownThen, Reading, ReadingStatus } from '../domain/reading.ts';
import type { Risk } from '../domain/risk.ts';
import { KNOWLEDGE, type Knowledge } from './as-known.ts';
import { ReadingProjectionDto } from './reading-projection.dto.ts';

/** What `known` asks for, here and of the board. */
export const KNOWN_DESCRIPTION =
  '`then`: what was kept of the day on its morning after, where it was; `now`, the default: on today’s data.';

/** A unit and period to be read, as of a day. */
export class ReadingsQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-Q4' })
  @IsString()
  @MaxLength(20)
  period!: string;

  @ApiProperty({ required: false, example: '2026-11-21', description: 'Events count up to the end of this day.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  indicator?: string;

  @ApiProperty({ required: false, enum: KNOWLEDGE, description: KNOWN_DESCRIPTION })
  @IsOptional()
  @IsIn(KNOWLEDGE)
  known?: Knowledge;

  @ApiProperty({ required: false, description: 'Only this limit, also where it is not in force.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  limit?: string;
}

class IntervalDto {
  @ApiProperty()
  low!: string;

  @ApiProperty()
  high!: string;
}

class ReadingBreakDto {
  @ApiProperty()
  date!: string;

  @ApiProperty()
  note!: string;
}

class PreviousReadingDto {
  @ApiProperty()
  period!: string;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Growth in per cent from unrounded rates; null while the period runs and across a break of series.',
  })
  change!: string | null;

  @ApiProperty({ type: ReadingBreakDto, nullable: true })
  seriesBreak!: ReadingBreakDto | null;
}

class IncompleteDto {
  @ApiProperty()
  daysWithoutData!: number;

  @ApiProperty({ description: 'Complaints without the date by which the indicator counts.' })
  missingBasisDate!: string;

  @ApiProperty({
    description: 'Complaints known only as daily totals, which cannot tell what the indicator asks for: not counted.',
  })
  leftOutOfTotals!: string;
}

class CountThresholdDto {
  @ApiProperty({ example: '40' })
  count!: string;

  @ApiProperty({ description: 'Whether the count is at the threshold or above it.' })
  reached!: boolean;
}

class BaseDifferenceDto {
  @ApiProperty()
  period!: string;

  @ApiProperty()
  own!: string;

  @ApiProperty()
  childrenSum!: string;
}

class DefinitionNoteDto {
  @ApiProperty()
  version!: number;

  @ApiProperty()
  dateBasis!: string;

  @ApiProperty({ type: [String] })
  layers!: readonly string[];

  @ApiProperty({ type: [String], nullable: true })
  types!: readonly string[] | null;

  @ApiProperty({ type: String, nullable: true })
  series!: string | null;

  @ApiProperty({ type: String, nullable: true })
  instant!: string | null;

  @ApiProperty()
  annualMethod!: string;

  @ApiProperty({ type: [String] })
  sources!: readonly string[];
}

class KnownThenDto implements KnownThen {
  @ApiProperty({ description: 'Complaints up to the end of the same day, counted on today’s data.' })
  countNow!: string;
}

/** Where one unit stands in one period against one limit; counts, bases and rates are exact decimal strings. */
export class ReadingDto implements Reading {
  @ApiProperty()
  indicator!: string;

  @ApiProperty({ type: NameDto })
  indicatorName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  limit!: string | null;

  @ApiProperty({ enum: LIMIT_KINDS, nullable: true })
  limitKind!: LimitKind | null;

  @PeriodKindField({ nullable: true })
  limitPeriod!: PeriodKind | null;

  @ApiProperty({ enum: OPERATORS, nullable: true })
  operator!: Operator | null;

  @ApiProperty()
  unit!: string;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty()
  count!: string;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty({ enum: ['inside', 'breached', 'no-base', 'no-limit'] })
  status!: ReadingStatus;

  @ApiProperty({ type: String, nullable: true })
  limitValue!: string | null;

  @ApiProperty({ type: String, nullable: true })
  allowance!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Negative when over.' })
  left!: string | null;

  @ApiProperty({ type: String, nullable: true })
  usedShare!: string | null;

  @ApiProperty({ type: IntervalDto, nullable: true, description: 'Of the rate, 95 %.' })
  interval!: IntervalDto | null;

  @ApiProperty({ type: PreviousReadingDto, nullable: true })
  previous!: PreviousReadingDto | null;

  @ApiProperty()
  elapsedShare!: string;

  @ApiProperty({ type: String, nullable: true })
  breachedOn!: string | null;

  @ApiProperty({ type: ReadingProjectionDto, nullable: true, description: 'Null once the period is over.' })
  projection!: ReadingProjectionDto | null;

  @ApiProperty({ enum: ['inside', 'warning', 'expected', 'breached', 'unknown'] })
  risk!: Risk;

  @ApiProperty({
    type: CountThresholdDto,
    nullable: true,
    description:
      'The second trigger, on the count; reached, it raises the risk to a warning. Null where there is none.',
  })
  countThreshold!: CountThresholdDto | null;

  @ApiProperty()
  complete!: boolean;

  @ApiProperty({ type: IncompleteDto })
  incomplete!: IncompleteDto;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The last known month, where it stands in for later ones.',
  })
  baseProvisionalFrom!: string | null;

  @ApiProperty({ type: [String] })
  baseMissing!: readonly string[];

  @ApiProperty({ type: [BaseDifferenceDto], description: 'Where the unit’s own customers are not its children’s sum.' })
  baseDiffers!: readonly BaseDifferenceDto[];

  @ApiProperty()
  decimals!: number;

  @ApiProperty()
  multiplier!: string;

  @ApiProperty({ type: DefinitionNoteDto })
  definition!: DefinitionNoteDto;

  @ApiProperty({
    type: KnownThenDto,
    required: false,
    description: 'Present where the reading says what was known on its day (`known=then`).',
  })
  known?: KnownThenDto;
}

export class ReadingListDto {
  @ApiProperty({ type: [ReadingDto] })
  items!: readonly ReadingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

class ApportionmentDto {
  @ApiProperty({ type: String, nullable: true })
  parentAllowance!: string | null;

  @ApiProperty({ type: String, nullable: true })
  sumOfChildren!: string | null;
}

class PeersDto {
  @ApiProperty({ description: 'How many units have a rate.' })
  units!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Of their unrounded rates.' })
  median!: string | null;
}

export class ChildReadingsDto extends ReadingListDto {
  @ApiProperty({ type: ApportionmentDto })
  apportioned!: ApportionmentDto;

  @ApiProperty({ type: PeersDto, description: 'The units beside each other, in the first line asked for.' })
  peers!: PeersDto;
}
