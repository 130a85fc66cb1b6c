import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { IMPROVEMENT_KINDS, type ImprovementKind } from './domain/improvement.ts';

/** What an order improved beyond its own matter. */
export class OrderImprovementDto {
  @ApiProperty({ enum: IMPROVEMENT_KINDS, description: 'A process straightened, a rule completed, a service raised.' })
  kind!: ImprovementKind;

  @ApiProperty({ maxLength: 500 })
  text!: string;
}

class ImprovedByDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: NameDto, description: 'The number as it is printed.' })
  number!: NameDto;

  @ApiProperty()
  title!: string;
}

class ImprovementEntryDto extends OrderImprovementDto {
  @ApiProperty({ type: ImprovedByDto })
  order!: ImprovedByDto;

  @ApiProperty({ description: 'The unit that led the order.' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ example: '2026-11-20', description: 'The day the work was accepted.' })
  acceptedOn!: string;
}

class ImprovementCountsDto {
  @ApiProperty()
  process!: number;

  @ApiProperty()
  rule!: number;

  @ApiProperty()
  service!: number;

  @ApiProperty({ description: 'The orders they came of.' })
  orders!: number;
}

export class ImprovementPageDto {
  @ApiProperty({ type: ImprovementCountsDto, description: 'Of every kind, whichever the list is narrowed to.' })
  counts!: ImprovementCountsDto;

  @ApiProperty({ type: [ImprovementEntryDto] })
  items!: ImprovementEntryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class ImprovementListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: IMPROVEMENT_KINDS })
  @IsOptional()
  @IsIn(IMPROVEMENT_KINDS)
  kind?: ImprovementKind;

  @ApiPropertyOptional({ description: 'Of orders led by this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ type: Number, description: 'Accepted in this year.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;
}
