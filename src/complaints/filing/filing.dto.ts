import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Dimension, DIMENSIONS } from '../../catalogue/domain/dimension.ts';
import { NewEntryDto } from '../../catalogue/entries/entry.dto.ts';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';

const LONGEST_TEXT = 4000;

export class UnfiledQueryDto extends PageQueryDto {
  @ApiProperty({ enum: DIMENSIONS })
  @IsIn(DIMENSIONS)
  dimension!: Dimension;

  @ApiPropertyOptional({ description: 'Part of the text.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(/^[^\0]*$/)
  search?: string;

  @ApiPropertyOptional({ enum: ['most', 'latest'], default: 'most' })
  @IsOptional()
  @IsIn(['most', 'latest'])
  sort: 'most' | 'latest' = 'most';
}

export class ExamplesQueryDto {
  @ApiProperty({ enum: DIMENSIONS })
  @IsIn(DIMENSIONS)
  dimension!: Dimension;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_TEXT)
  @Matches(/^[^\0]*$/)
  text!: string;
}

export class SuggestionDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ example: 0.87, description: 'From 0 to 1.' })
  likeness!: number;

  @ApiProperty({ description: 'The name, path or filed text of the entry that resembles it most.' })
  because!: string;
}

export class UnfiledTextDto {
  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'Complaints, with those counted by daily totals only; decimal.' })
  count!: string;

  @ApiProperty({ example: '2026-11-01' })
  firstDay!: string;

  @ApiProperty({ example: '2026-11-22' })
  lastDay!: string;

  @ApiProperty({ type: [SuggestionDto], description: 'The likeliest entries, at most three.' })
  suggestions!: SuggestionDto[];
}

export class UnfiledTextListDto {
  @ApiProperty({ type: [UnfiledTextDto] })
  items!: UnfiledTextDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;

  @ApiProperty({ description: 'How many texts of the dimension are to be filed.' })
  waiting!: number;
}

export class TextExampleDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  day!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Masked.' })
  text!: string | null;
}

export class TextExampleListDto {
  @ApiProperty({ type: [TextExampleDto] })
  items!: TextExampleDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class TextFilingDto {
  @ApiProperty({ description: 'The text as it was written.' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_TEXT)
  text!: string;

  @ApiProperty({ description: 'Code of the entry it belongs to.' })
  @IsString()
  @MaxLength(64)
  code!: string;
}

export class NewFilingsDto {
  @ApiProperty({ enum: DIMENSIONS })
  @IsIn(DIMENSIONS)
  dimension!: Dimension;

  @ApiProperty({ type: [TextFilingDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TextFilingDto)
  items!: TextFilingDto[];

  @ApiProperty({ type: [NewEntryDto], required: false, description: 'Entries to be created first.' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewEntryDto)
  entries: NewEntryDto[] = [];
}

export class WithdrawnFilingsDto {
  @ApiProperty({ enum: DIMENSIONS })
  @IsIn(DIMENSIONS)
  dimension!: Dimension;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(LONGEST_TEXT, { each: true })
  texts!: string[];
}

export class RefiledDto {
  @ApiProperty({ description: 'Complaints that came under another entry; decimal.' })
  rows!: string;

  @ApiProperty({ description: 'Complaints counted by daily totals only that did; decimal.' })
  totals!: string;
}
