import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayField } from '../../catalogue/day-field.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../catalogue/domain/code-change.ts';
import { type Dimension, DIMENSIONS } from '../../catalogue/domain/dimension.ts';
import { EntryNameDto } from '../../catalogue/entries/entry.dto.ts';

const PLACES = ['under', 'beside'] as const;

export class SplitPartDto {
  @ApiProperty({ description: 'Code of the new entry.' })
  @IsString()
  @MaxLength(64)
  code!: string;

  @ApiProperty({ type: EntryNameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EntryNameDto)
  name!: EntryNameDto;

  @ApiProperty({ enum: PLACES, description: 'Under the entry that is split, or beside it.' })
  @IsIn(PLACES)
  place!: 'under' | 'beside';

  @ApiProperty({ type: [String], description: 'Original texts that go to it; all others stay.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(4000, { each: true })
  texts!: string[];
}

export class NewCodeChangeDto {
  @ApiProperty({ enum: DIMENSIONS })
  @IsIn(DIMENSIONS)
  dimension!: Dimension;

  @ApiProperty({ enum: CHANGE_KINDS })
  @IsIn(CHANGE_KINDS)
  kind!: ChangeKind;

  @DayField('From which day on, by the day a complaint was received.')
  from!: string;

  @ApiProperty({ type: [String], description: 'Entries to merge; the one to move; the one to split.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  codes!: string[];

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'The entry merged into, or moved under; null moves to the top.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  into: string | null = null;

  @ApiProperty({ type: [SplitPartDto], required: false, description: 'Only to split.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SplitPartDto)
  parts: SplitPartDto[] = [];

  @ApiProperty({ description: 'Why; kept with the change.' })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  note!: string;
}

export class KeyChangeDto {
  @ApiProperty({ description: 'Code or text the complaints are counted under.' })
  from!: string;

  @ApiProperty({ type: EntryNameDto, nullable: true, description: 'Null: no entry, a text that waits to be filed.' })
  fromName!: EntryNameDto | null;

  @ApiProperty()
  to!: string;

  @ApiProperty({ type: EntryNameDto, nullable: true, description: 'As it would be; null: it would wait to be filed.' })
  toName!: EntryNameDto | null;

  @ApiProperty({ description: 'Complaints, with those counted by daily totals only; decimal.' })
  count!: string;

  @ApiProperty()
  firstDay!: string;

  @ApiProperty()
  lastDay!: string;
}

export class TouchedIndicatorDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: EntryNameDto })
  name!: EntryNameDto;
}

export class ChangePreviewDto {
  @ApiProperty({ description: 'Complaints that would come under another entry; decimal.' })
  count!: string;

  @ApiProperty({ type: [KeyChangeDto] })
  changes!: readonly KeyChangeDto[];

  @ApiProperty({
    type: [TouchedIndicatorDto],
    description: 'Indicators whose figures would move. Issued snapshots stay.',
  })
  indicators!: readonly TouchedIndicatorDto[];
}
