import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DATE_BASES, type DateBasis } from '../complaints/domain/date-basis.ts';
import { LAYERS, type Layer } from '../complaints/domain/layer.ts';
import { NameDto } from '../organization/unit.dto.ts';
import type { NamedPareto } from './pareto.service.ts';
import type { Trend } from './trend.service.ts';

export class AnalysisQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-Q4' })
  @IsString()
  @MaxLength(20)
  period!: string;

  @ApiProperty({ required: false, example: '2026-11-21' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;
}

export class TrendQueryDto extends AnalysisQueryDto {
  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  limit?: string;

  @ApiProperty({ required: false, default: 13, description: 'Periods of the same kind, the last one included.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  periods: number = 13;
}

export class ParetoQueryDto extends AnalysisQueryDto {
  @ApiProperty({ required: false, enum: ['type', 'channel'], default: 'type' })
  @IsOptional()
  @IsIn(['type', 'channel'])
  dimension: 'type' | 'channel' = 'type';

  @ApiProperty({ required: false, description: 'Counts what this indicator counts, instead of layer and dateBasis.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  indicator?: string;

  @ApiProperty({ required: false, enum: LAYERS, default: 'appeal' })
  @IsOptional()
  @IsIn(LAYERS)
  layer?: Layer;

  @ApiProperty({ required: false, enum: DATE_BASES, default: 'received' })
  @IsOptional()
  @IsIn(DATE_BASES)
  dateBasis?: DateBasis;

  @ApiProperty({ required: false, description: 'Shows the parts of this type; the top of the catalogue unless given.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  under?: string;
}

class TrendPointDto {
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

  @ApiProperty()
  complete!: boolean;

  @ApiProperty({ description: 'The version of the definition in force in the period.' })
  version!: number;
}

class TrendBreakDto {
  @ApiProperty()
  date!: string;

  @ApiProperty()
  note!: string;
}

export class TrendDto implements Trend {
  @ApiProperty({ type: [TrendPointDto] })
  points!: readonly TrendPointDto[];

  @ApiProperty({ type: String, nullable: true })
  limitValue!: string | null;

  @ApiProperty({ type: [TrendBreakDto] })
  breaks!: readonly TrendBreakDto[];
}

class ParetoItemDto {
  @ApiProperty()
  key!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ description: 'False while an original text is still to be filed under a type.' })
  filed!: boolean;

  @ApiProperty()
  count!: string;

  @ApiProperty({ description: 'Per cent of all, one decimal.' })
  share!: string;

  @ApiProperty()
  cumulativeShare!: string;

  @ApiProperty({ description: 'In as many days of the period before.' })
  previousCount!: string;
}

class ParetoRestDto {
  @ApiProperty()
  kinds!: number;

  @ApiProperty()
  count!: string;

  @ApiProperty()
  previousCount!: string;
}

export class ParetoDto implements NamedPareto {
  @ApiProperty()
  total!: string;

  @ApiProperty({ type: [ParetoItemDto] })
  items!: readonly ParetoItemDto[];

  @ApiProperty({ type: ParetoRestDto, nullable: true })
  rest!: ParetoRestDto | null;
}
