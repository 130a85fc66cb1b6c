import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField } from '../day-field.ts';
import { CHANGE_KINDS, type ChangeKind } from '../domain/code-change.ts';

/** No control characters, and neither empty nor padded. */
const PRINTABLE = /^[^\p{C}\s](?:[^\p{C}]*[^\p{C}\s])?$/u;

/** An entry's name in both languages. */
export class EntryNameDto {
  @ApiProperty({ example: '不明扣费' })
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE, { message: 'zh must not be empty, padded, or hold control characters' })
  zh!: string;

  @ApiProperty({ example: 'Unexplained charge' })
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE, { message: 'en must not be empty, padded, or hold control characters' })
  en!: string;
}

export class NewEntryDto {
  @ApiProperty({ example: 'data-packs', description: 'Small letters, digits and hyphens; never changes.' })
  @IsString()
  @MaxLength(64)
  code!: string;

  @ApiProperty({ type: EntryNameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EntryNameDto)
  name!: EntryNameDto;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Code of the entry above it.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  parent: string | null = null;

  @OptionalDayField('First day on which it is used; always was when left out.')
  validFrom: string | null = null;
}

export class RenamedEntryDto {
  @ApiProperty({ type: EntryNameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EntryNameDto)
  name!: EntryNameDto;

  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ClosedEntryDto {
  @DayField('First day on which it is used no more.')
  validTo!: string;
}

export class EntryOrderDto {
  @ApiProperty({ type: [String], description: 'Codes of entries that lie side by side, in their new order.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  codes!: string[];
}

export class EntryDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: EntryNameDto })
  name!: EntryNameDto;

  @ApiProperty({ type: String, nullable: true })
  parent!: string | null;

  @ApiProperty({ type: String, nullable: true })
  validFrom!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'First day on which it is used no more.' })
  validTo!: string | null;

  @ApiProperty()
  version!: number;
}

export class EntryListDto {
  @ApiProperty({ type: [EntryDto], description: 'Each entry after the one above it, siblings in their order.' })
  items!: EntryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class EntryFilingDto {
  @ApiProperty()
  text!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: Date })
  at!: Date;
}

export class EntryChangeDto {
  @ApiProperty({ enum: CHANGE_KINDS })
  kind!: ChangeKind;

  @ApiProperty({ example: '2026-11-22', description: 'From which day on.' })
  from!: string;

  @ApiProperty()
  oldCode!: string;

  @ApiProperty()
  newCode!: string;

  @ApiProperty({ type: [String], description: 'The texts that went; none: everything did.' })
  texts!: string[];

  @ApiProperty()
  note!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: Date })
  at!: Date;
}

export class EntryPageDto extends EntryDto {
  @ApiProperty({ type: [String], description: 'Codes from the top down to this entry.' })
  path!: string[];

  @ApiProperty({ type: [String], description: 'Names it had before; texts written under them still mean it.' })
  formerNames!: string[];

  @ApiProperty({ type: [EntryFilingDto], description: 'Texts put under it by hand.' })
  filings!: EntryFilingDto[];

  @ApiProperty({ type: [EntryChangeDto], description: 'What became of its code, the latest first.' })
  changes!: EntryChangeDto[];
}
