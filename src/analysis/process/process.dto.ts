import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { PeriodKindField } from '../../red-lines/period-kind-field.ts';
import type { PeriodKind } from '../../shared/period.ts';
import type { Assurance, Variation } from '../domain/process/assurance.ts';
import { PHASE_ORIGINS, type PhaseOrigin } from '../domain/process/phases.ts';
import type { PhaseBasis } from '../domain/process/process-chart.ts';
import type { Runs } from '../domain/process/run-rules.ts';
import { SIGNAL_KINDS, type Side, type Signal, type SignalKind } from '../domain/process/signals.ts';
import { CHART_GRAINS, type ChartGrain } from './chart-grain.ts';
import type {
  BaselineView,
  PhaseView,
  PrintedLimits,
  Process,
  ProcessLimitView,
  ProcessPointView,
} from './process.service.ts';

export class ProcessQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;

  @ApiProperty({ required: false, enum: CHART_GRAINS, default: 'month' })
  @IsOptional()
  @IsIn(CHART_GRAINS)
  grain: ChartGrain = 'month';

  @ApiProperty({ required: false, default: 26, description: 'Closed periods; one still open would look like a fall.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  periods: number = 26;

  @ApiProperty({ required: false, example: '2026-11-21' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;

  @ApiProperty({ required: false, description: 'The limit to compare with, also where it is not in force.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  limit?: string;
}

class ProcessUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

class PrintedLimitsDto implements PrintedLimits {
  @ApiProperty({ description: 'Three spreads below the mean, at least 0.' })
  lower!: string;

  @ApiProperty()
  upper!: string;

  @ApiProperty({ description: 'Two spreads below.' })
  lowerWarning!: string;

  @ApiProperty()
  upperWarning!: string;
}

class SignalDto implements Signal {
  @ApiProperty({ enum: SIGNAL_KINDS })
  kind!: SignalKind;

  @ApiProperty({ enum: ['high', 'low'], description: 'high also for a rising trend, low for a falling one.' })
  side!: Side;
}

class ProcessPointDto implements ProcessPointView {
  @ApiProperty()
  period!: string;

  @ApiProperty()
  start!: string;

  @ApiProperty()
  count!: string;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty({ description: 'False where days were not delivered: such a period is shown, not judged.' })
  complete!: boolean;

  @ApiProperty({ description: 'Place of its phase.' })
  phase!: number;

  @ApiProperty({ type: PrintedLimitsDto, nullable: true })
  limits!: PrintedLimitsDto | null;

  @ApiProperty({ type: [SignalDto], description: 'Gravest first.' })
  signals!: readonly SignalDto[];
}

class RunsDto implements Runs {
  @ApiProperty()
  useful!: number;

  @ApiProperty()
  longest!: number;

  @ApiProperty()
  longestAllowed!: number;

  @ApiProperty()
  crossings!: number;

  @ApiProperty()
  crossingsNeeded!: number;

  @ApiProperty()
  isSignal!: boolean;
}

class PhaseBaselineDto implements BaselineView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  lockedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lockedAt!: Date;
}

class PhaseDto implements PhaseView {
  @ApiProperty({ type: String, nullable: true, description: 'Null for what was there from the first point.' })
  from!: string | null;

  @ApiProperty({ enum: PHASE_ORIGINS, nullable: true })
  origin!: PhaseOrigin | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({
    enum: ['trial', 'open', 'locked'],
    description:
      'trial: from fewer than 12 points; open: from all points so far; locked: by somebody, never recomputed.',
  })
  basis!: PhaseBasis;

  @ApiProperty({ type: String, nullable: true })
  centre!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'σz: 1 where chance alone explains the variation.' })
  dispersion!: string | null;

  @ApiProperty()
  observed!: number;

  @ApiProperty({ type: RunsDto, nullable: true })
  runs!: RunsDto | null;

  @ApiProperty({ type: PhaseBaselineDto, nullable: true })
  baseline!: PhaseBaselineDto | null;
}

class ProcessLimitDto implements ProcessLimitView {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  value!: string;

  @PeriodKindField()
  period!: PeriodKind;

  @ApiProperty({ description: 'The part that falls to one period of the chart.' })
  scaled!: string;
}

export class ProcessDto implements Process {
  @ApiProperty({ type: ProcessUnitDto })
  unit!: ProcessUnitDto;

  @ApiProperty()
  indicator!: string;

  @ApiProperty({ type: NameDto })
  indicatorName!: NameDto;

  @ApiProperty()
  multiplier!: string;

  @ApiProperty({ enum: CHART_GRAINS })
  grain!: ChartGrain;

  @ApiProperty({ enum: ['u-prime', 'p-prime'] })
  chart!: 'u-prime' | 'p-prime';

  @ApiProperty({ type: NameDto })
  conclusion!: NameDto;

  @ApiProperty({ enum: ['improving', 'worsening', 'common-cause'] })
  variation!: Variation;

  @ApiProperty({ enum: ['inside', 'hit-or-miss', 'over'], nullable: true })
  assurance!: Assurance | null;

  @ApiProperty({ type: ProcessLimitDto, nullable: true })
  limit!: ProcessLimitDto | null;

  @ApiProperty({ type: [PhaseDto] })
  phases!: readonly PhaseDto[];

  @ApiProperty({ type: [ProcessPointDto] })
  points!: readonly ProcessPointDto[];
}
