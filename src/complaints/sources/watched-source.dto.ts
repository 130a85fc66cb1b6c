import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { LAYERS, type Layer } from '../domain/layer.ts';
import { IMPORT_KINDS, type ImportKind } from '../imports/domain/import-kind.ts';
import { RHYTHMS, type Rhythm } from './domain/delivery-calendar.ts';

const SOURCE_KINDS = ['folder', 'push'] as const;

export class DeliveryCalendarDto {
  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS)
  rhythm!: Rhythm;

  @ApiProperty({ type: Number, nullable: true, description: 'ISO weekday of a weekly delivery: 1 is Monday.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number | null = null;

  @ApiProperty({ type: Number, nullable: true, description: 'Day of the month by which a monthly delivery is due.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(31)
  monthDay: number | null = null;

  @ApiProperty({ example: '08:30', description: 'In the organisation’s zone.' })
  @IsString()
  @MaxLength(5)
  dueTime!: string;

  @ApiProperty({ example: 30 })
  @IsInt()
  @Min(0)
  @Max(43_200)
  graceMinutes!: number;
}

/** Everything about a source but its code. */
export class SourceBodyDto {
  @ApiProperty({ type: NameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;

  @ApiProperty({ enum: SOURCE_KINDS })
  @IsIn(SOURCE_KINDS)
  kind!: (typeof SOURCE_KINDS)[number];

  @ApiProperty({ enum: IMPORT_KINDS })
  @IsIn(IMPORT_KINDS)
  importKind!: ImportKind;

  @ApiProperty({ type: String, nullable: true, description: 'Name of a saved mapping.' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  mapping: string | null = null;

  @ApiProperty({ enum: LAYERS, isArray: true, description: 'Layers its complaints belong to.' })
  @IsArray()
  @ArrayMaxSize(LAYERS.length)
  @IsIn(LAYERS, { each: true })
  layers!: Layer[];

  @ApiProperty({ description: 'Code of the unit its imports belong to.' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiPropertyOptional({ type: [String], description: 'Codes of the units it answers for; none: its own unit.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  units: string[] = [];

  @ApiProperty({ type: String, nullable: true, description: 'Path of a watched folder, below the root of them all.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  folder: string | null = null;

  @ApiProperty({ description: 'Publish what is sound; else stop at the dry run.' })
  @IsBoolean()
  publish!: boolean;

  @ApiProperty({ type: DeliveryCalendarDto })
  @IsObject()
  @ValidateNested()
  @Type(() => DeliveryCalendarDto)
  calendar!: DeliveryCalendarDto;

  @ApiProperty({ example: '2026-11-01', description: 'The first day whose data it owes.' })
  @IsString()
  @MaxLength(10)
  beginsOn!: string;

  @ApiProperty({ description: 'Not watched any more, and owes nothing, when false.' })
  @IsBoolean()
  active!: boolean;
}

export class NewSourceDto extends SourceBodyDto {
  @ApiProperty({ example: 'crm', description: 'Also the source under which its complaints are kept.' })
  @IsString()
  @MaxLength(100)
  @Matches(/^(?!\.{1,2}$)[^\p{C}\s/](?:[^\p{C}/]*[^\p{C}\s/])?$/u, { message: 'code is a short name without a slash' })
  code!: string;
}

export class ChangedSourceDto extends SourceBodyDto {
  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}
