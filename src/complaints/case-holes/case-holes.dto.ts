import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ListedUnitDto } from '../complaint-list.dto.ts';

/** Half a year of weeks; a longer look is a period. */
export const MOST_WEEKS = 26;
const CASE_LAYERS = ['ticket', 'appeal'] as const;

export class CaseHolesQueryDto {
  @ApiPropertyOptional({ description: 'Code of a unit: it, and each directly below it. Your own when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ example: '2026-Q4', description: 'One period; the last weeks when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  period?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: MOST_WEEKS, default: 8 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_WEEKS)
  weeks: number = 8;

  @ApiPropertyOptional({ enum: CASE_LAYERS, description: 'Both when left out.' })
  @IsOptional()
  @IsIn(CASE_LAYERS)
  layer?: 'ticket' | 'appeal';
}

export class CaseHolesCellDto {
  @ApiProperty({ type: 'integer', description: 'Tickets and appeals that count.' })
  complaints!: number;

  @ApiProperty({ type: 'integer', description: 'How many of them lack a result.' })
  result!: number;

  @ApiProperty({ type: 'integer' })
  analysis!: number;

  @ApiProperty({ type: 'integer' })
  rectification!: number;

  @ApiProperty({ type: 'integer' })
  assessment!: number;
}

export class CaseHolesRowDto {
  @ApiProperty({ type: ListedUnitDto })
  unit!: ListedUnitDto;

  @ApiProperty({ type: [CaseHolesCellDto], description: 'One for each period.' })
  cells!: CaseHolesCellDto[];
}

export class CaseHolesDto {
  @ApiProperty({ type: [String], description: 'Codes of the periods, the earliest first.', example: ['2026-W46'] })
  periods!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'The period still under way; null: all are over.' })
  underWay!: string | null;

  @ApiProperty({ type: [CaseHolesRowDto], description: 'The unit asked for first, then those directly below it.' })
  rows!: CaseHolesRowDto[];
}
