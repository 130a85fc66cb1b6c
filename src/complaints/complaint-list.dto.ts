import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../platform/http/page-query.dto.ts';
import { DATE_BASES, type DateBasis } from './domain/date-basis.ts';
import { LAYERS, type Layer } from './domain/layer.ts';

const PRINTABLE = /^[^\0]*$/;

export class ComplaintListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Code of a unit: it and all below it. Your own when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(PRINTABLE)
  unit?: string;

  @ApiPropertyOptional({ example: '2026-Q4', description: 'Year, half, quarter, month, ISO week or day.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  @ApiPropertyOptional({ example: '2026-11-21', description: 'Nothing after this day.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  asOf?: string;

  @ApiPropertyOptional({ enum: LAYERS })
  @IsOptional()
  @IsIn(LAYERS)
  layer?: Layer;

  @ApiPropertyOptional({ description: 'Code, name or original path of a type: it and all below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(PRINTABLE)
  type?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(PRINTABLE)
  channel?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(PRINTABLE)
  status?: string;

  @ApiPropertyOptional({
    enum: DATE_BASES,
    default: 'received',
    description: "With an indicator, the indicator's own.",
  })
  @IsOptional()
  @IsIn(DATE_BASES)
  dateBasis?: DateBasis;

  @ApiPropertyOptional({ description: 'Code of an indicator: exactly the complaints it counts.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(PRINTABLE)
  indicator?: string;

  @ApiPropertyOptional({ description: 'Part of the text or of the number, as written.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  search?: string;

  @ApiPropertyOptional({ enum: ['newest', 'oldest'], default: 'newest' })
  @IsOptional()
  @IsIn(['newest', 'oldest'])
  sort: 'newest' | 'oldest' = 'newest';
}

export class ListedNameDto {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class ListedUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: ListedNameDto })
  name!: ListedNameDto;
}

export class ComplaintRowDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ type: ListedUnitDto })
  unit!: ListedUnitDto;

  @ApiProperty({ enum: LAYERS })
  layer!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  acceptedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  closedAt!: string | null;

  @ApiProperty({ description: 'Code of the filed type, else the original path.' })
  type!: string;

  @ApiProperty({ type: ListedNameDto })
  typeName!: ListedNameDto;

  @ApiProperty({ description: 'Whether the type is one of the catalogue.' })
  filed!: boolean;

  @ApiProperty({ type: String, nullable: true })
  channel!: string | null;

  @ApiProperty({ type: String, nullable: true })
  status!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The first 200 characters, masked.' })
  text!: string | null;
}

export class ComplaintPageDto {
  @ApiProperty({ type: [ComplaintRowDto] })
  items!: ComplaintRowDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'All rows of the list; null where counts cannot tell.' })
  total!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Counted besides, but kept only as daily totals.' })
  totalWithoutRows!: string | null;
}
