import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import { PeriodKindField } from '../period-kind-field.ts';
import type { PeriodKind } from '../../shared/period.ts';
import { ANNUAL_METHODS, type AnnualMethod, type Denominator } from '../domain/indicator.ts';
import { ComplaintSelectionDto } from './complaint-selection.dto.ts';
import { LIMIT_KINDS, type LimitKind, OPERATORS, type Operator } from '../domain/limit.ts';

export class SeriesBreakDto {
  @ApiProperty({ example: '2022-01-01', description: 'The first day counted by the new rule.' })
  date!: string;

  @ApiProperty()
  note!: string;
}

export class SecondaryThresholdDto {
  @ApiProperty({ example: '40', description: 'Reached by this many complaints.' })
  count!: string;
}

export class ConfirmationDto {
  @ApiProperty({ example: 7, description: 'To be decided within so many working days after the day it is counted on.' })
  workingDays!: number;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Who decides, as it is to be read.' })
  by!: string | null;
}

const INSTANTS = ['end', 'average', 'flow', 'snapshot', 'rolling'];

/** Customers of a series taken at an instant, or the complaints of which the numerator is a share. */
export class DenominatorDto {
  @ApiProperty({ required: false, example: 'customers' })
  series?: string;

  @ApiProperty({ required: false, enum: INSTANTS })
  instant?: string;

  @ApiProperty({ required: false, description: 'Which month of the period; only with snapshot.' })
  month?: number;

  @ApiProperty({ required: false, description: 'How many days before its end; only with rolling.' })
  days?: number;

  @ApiProperty({ required: false, type: ComplaintSelectionDto, description: 'Instead of all the others.' })
  complaints?: ComplaintSelectionDto;
}

/** What an indicator measures; its body is read strictly by the domain, which names every fault. */
export class NewIndicatorDto {
  @ApiProperty({ example: 'user-appeal-rate' })
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ type: ComplaintSelectionDto })
  numerator!: ComplaintSelectionDto;

  @ApiProperty({ type: DenominatorDto, nullable: true, description: 'Null for a plain count.' })
  denominator!: Denominator;

  @ApiProperty({ example: '1000000', description: 'The rate is per so many customers; a decimal string.' })
  multiplier!: string;

  @ApiProperty({ example: 1 })
  decimals!: number;

  @PeriodKindField()
  period!: PeriodKind;

  @ApiProperty({ enum: ['lower', 'higher'], required: false, description: 'Which rate is the better one.' })
  direction!: 'lower' | 'higher';

  @ApiProperty({ enum: ANNUAL_METHODS, required: false })
  annualMethod!: AnnualMethod;

  @ApiProperty({ type: String, nullable: true, required: false })
  minimumBase!: string | null;

  @ApiProperty({
    type: SecondaryThresholdDto,
    nullable: true,
    required: false,
    description: 'A second trigger beside the limit, over the indicator’s own period; it warns, and never breaches.',
  })
  secondaryThreshold!: SecondaryThresholdDto | null;

  @ApiProperty({
    type: ConfirmationDto,
    nullable: true,
    required: false,
    description: 'By when what is alleged is decided; only where the numerator counts what is substantiated.',
  })
  confirmation!: ConfirmationDto | null;

  @ApiProperty({ type: [SeriesBreakDto], required: false })
  seriesBreaks!: readonly SeriesBreakDto[];

  @ApiProperty({ type: [String], required: false })
  sources!: readonly string[];
}

export class IndicatorDto extends NewIndicatorDto {
  @ApiProperty()
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'The first day it counts; null: from the beginning.' })
  validFrom!: string | null;
}

export class IndicatorListDto {
  @ApiProperty({ type: [IndicatorDto] })
  items!: IndicatorDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class NewLimitDto {
  @ApiProperty({ example: 'miit-quarter' })
  code!: string;

  @ApiProperty({ example: 'user-appeal-rate' })
  indicator!: string;

  @ApiProperty({ example: '*', description: 'A unit’s code, or * for every unit.' })
  unit!: string;

  @ApiProperty({ enum: LIMIT_KINDS })
  kind!: LimitKind;

  @ApiProperty({ enum: OPERATORS })
  operator!: Operator;

  @ApiProperty({ example: '20' })
  value!: string;

  @PeriodKindField()
  period!: PeriodKind;

  @ApiProperty({ example: '2013-01-01' })
  validFrom!: string;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'The first day it no longer holds.' })
  validUntil!: string | null;

  @ApiProperty({ required: false })
  source!: string;
}

export class LimitDto extends NewLimitDto {
  @ApiProperty()
  version!: number;
}

export class LimitListDto {
  @ApiProperty({ type: [LimitDto] })
  items!: LimitDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
