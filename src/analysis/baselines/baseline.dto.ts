import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { CHART_GRAINS, type ChartGrain } from '../process/chart-grain.ts';
import type { NewBaseline } from './baselines.service.ts';
import type { BaselineRow } from './standing-baselines.query.ts';

export class NewBaselineDto implements NewBaseline {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;

  @ApiProperty({ enum: CHART_GRAINS })
  @IsIn(CHART_GRAINS)
  grain!: ChartGrain;

  @ApiProperty({ example: '2025-10', description: 'First period it is reckoned from; its limits stand from there on.' })
  @IsString()
  @MaxLength(20)
  from!: string;

  @ApiProperty({ example: '2026-09', description: 'Last period it is reckoned from: at least twelve with a rate.' })
  @IsString()
  @MaxLength(20)
  to!: string;

  @ApiProperty({ example: '携转资格审核前移以后', description: 'Why the process is measured by these periods.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  note!: string;
}

export class BaselineDto implements BaselineRow {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  indicatorVersion!: number;

  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last period it was reckoned from.' })
  until!: string;

  @ApiProperty()
  points!: number;

  @ApiProperty({ description: 'Counted per customer, or as a share.' })
  centre!: number;

  @ApiProperty()
  dispersion!: number;

  @ApiProperty()
  note!: string;

  @ApiProperty()
  lockedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lockedAt!: Date;
}
