import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { ReadingDto } from '../readings/reading.dto.ts';
import type { AlarmScore, Outcome, Score, ScoredForecast } from './domain/score.ts';
import type { ForecastRecord, LineHealth } from './lines-health.service.ts';

export class LineHealthQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;

  @ApiProperty({ required: false, description: 'Of several limits the one over the shortest period unless given.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  limit?: string;
}

class AlarmScoreDto implements AlarmScore {
  @ApiProperty()
  given!: number;

  @ApiProperty()
  right!: number;

  @ApiProperty({ description: 'False alarms.' })
  wrong!: number;

  @ApiProperty({ description: 'Breaches nobody was warned of.' })
  missed!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Days from the alarm to the breach, in the middle.' })
  medianLead!: number | null;
}

class LineScoreDto implements Score {
  @ApiProperty()
  forecasts!: number;

  @ApiProperty({ description: 'Units and periods in which the line was passed.' })
  breaches!: number;

  @ApiProperty({ description: 'Mean squared error of the probabilities: 0 is perfect, 0.25 says nothing.' })
  brier!: number;

  @ApiProperty({ description: 'The same of the plain run-rate.' })
  naiveBrier!: number;

  @ApiProperty({ description: 'Share of totals that lay in the 80 % interval.' })
  covered!: number;

  @ApiProperty({ type: AlarmScoreDto })
  alarms!: AlarmScoreDto;

  @ApiProperty({ type: AlarmScoreDto })
  naiveAlarms!: AlarmScoreDto;
}

class ForecastOutcomeDto implements Outcome {
  @ApiProperty()
  count!: number;

  @ApiProperty()
  breached!: boolean;

  @ApiProperty({ type: String, nullable: true })
  breachedOn!: string | null;
}

class ScoredForecastDto implements ScoredForecast {
  @ApiProperty()
  unit!: string;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty()
  probability!: number;

  @ApiProperty()
  low!: number;

  @ApiProperty()
  high!: number;

  @ApiProperty()
  naive!: number;

  @ApiProperty()
  allowance!: number;

  @ApiProperty({ type: ForecastOutcomeDto })
  outcome!: ForecastOutcomeDto;
}

class ForecastRecordDto implements ForecastRecord {
  @ApiProperty({ type: LineScoreDto, nullable: true, description: 'Null without a forecast of a period that is over.' })
  score!: LineScoreDto | null;

  @ApiProperty({ type: [ScoredForecastDto] })
  forecasts!: readonly ScoredForecastDto[];
}

class JudgedUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

/** How right a line's forecasts were in the periods that are over. */
export class LineHealthDto implements LineHealth {
  @ApiProperty({ type: ReadingDto, description: 'The line as it stands today.' })
  line!: ReadingDto;

  @ApiProperty({ type: [JudgedUnitDto] })
  units!: readonly JudgedUnitDto[];

  @ApiProperty({ type: [String] })
  periods!: readonly string[];

  @ApiProperty({ type: ForecastRecordDto, description: 'Foreseen and kept on the day itself.' })
  kept!: ForecastRecordDto;

  @ApiProperty({ type: ForecastRecordDto, description: 'Reckoned today from the counts up to day 52 of each quarter.' })
  recomputed!: ForecastRecordDto;
}
