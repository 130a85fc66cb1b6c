import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { NameDto } from '../unit.dto.ts';
import type { Grain } from './customer-base.query.ts';

const GRAINS: Grain[] = ['month', 'quarter', 'half', 'year'];

class BaseItemDto {
  @ApiProperty({ example: 'BG' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-10' })
  @IsString()
  @MaxLength(10)
  period!: string;

  @ApiProperty({ example: '3120000', description: 'A non-negative decimal, as text.' })
  @IsString()
  @MaxLength(45)
  value!: string;
}

export class WriteCustomerBaseDto {
  @ApiProperty({ example: 'customers' })
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9_-]{0,49}$/i, { message: 'series is a short code of letters, digits, - and _' })
  series!: string;

  @ApiPropertyOptional({ enum: GRAINS, default: 'month' })
  @IsOptional()
  @IsIn(GRAINS)
  grain: Grain = 'month';

  @ApiProperty({ type: [BaseItemDto] })
  @IsArray()
  @ArrayMaxSize(10_000)
  @ValidateNested({ each: true })
  @Type(() => BaseItemDto)
  items!: BaseItemDto[];
}

export class BaseOutcomeDto {
  @ApiProperty()
  created!: number;

  @ApiProperty()
  updated!: number;

  @ApiProperty()
  unchanged!: number;
}

export class BaseTableQueryDto {
  @ApiProperty()
  @IsString()
  @MaxLength(50)
  series!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2025-12' })
  @IsString()
  @MaxLength(10)
  from!: string;

  @ApiProperty({ example: '2026-11' })
  @IsString()
  @MaxLength(10)
  until!: string;
}

class BaseCellDto {
  @ApiProperty()
  period!: string;

  @ApiProperty()
  value!: string;

  @ApiProperty({ description: 'False: the sum of every child.' })
  own!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The children's sum when it differs from the unit's own value.",
  })
  childrenSum!: string | null;
}

class BaseRowDto {
  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  level!: number;

  @ApiProperty({ type: [BaseCellDto] })
  cells!: BaseCellDto[];
}

export class BaseTableDto {
  @ApiProperty()
  series!: string;

  @ApiProperty({ enum: GRAINS })
  grain!: Grain;

  @ApiProperty({ type: [String] })
  periods!: string[];

  @ApiProperty({ type: [BaseRowDto] })
  rows!: BaseRowDto[];
}

class SeriesDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: GRAINS })
  grain!: Grain;
}

export class SeriesListDto {
  @ApiProperty({ type: [SeriesDto] })
  items!: SeriesDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
