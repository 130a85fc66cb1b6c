import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';

export class PreviewProblemDto {
  @ApiProperty({ description: 'Empty when the whole row is refused.' })
  field!: string;

  @ApiProperty()
  column!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  reason!: NameDto;

  @ApiProperty()
  original!: string;
}

export class PreviewRowDto {
  @ApiProperty()
  line!: number;

  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'By field; without a mapping, by header. Of a refused row what can be read of it.',
  })
  values!: unknown;

  @ApiPropertyOptional({ type: [PreviewProblemDto] })
  problems?: readonly PreviewProblemDto[];
}

export class SheetDto {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  isVisible!: boolean;
}

export class HeadRowDto {
  @ApiProperty()
  line!: number;

  @ApiProperty({ type: [String] })
  cells!: readonly string[];
}

export class DateFormatReadingDto {
  @ApiProperty({ example: 'dd/MM/yy' })
  format!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026-12-11',
    description: 'The day the example means when it is read so; null when it cannot be.',
  })
  day!: string | null;

  @ApiProperty({ description: 'How many of the cells can be read so.' })
  fits!: number;
}

export class DateChoiceDto {
  @ApiProperty({ example: '11/12/26' })
  example!: string;

  @ApiProperty({ description: 'How many of the cells have no reading of their own.' })
  cells!: number;

  @ApiProperty({ description: 'How many have one: a stated format would refuse them.' })
  plain!: number;

  @ApiProperty({ type: [DateFormatReadingDto] })
  readings!: readonly DateFormatReadingDto[];
}

export class ColumnFactsDto {
  @ApiProperty({ description: 'How many of the rows looked at have something there.' })
  filled!: number;

  @ApiProperty({ type: [String] })
  examples!: readonly string[];

  @ApiProperty({ type: [String], nullable: true, description: 'All its different texts, when they are few.' })
  words!: readonly string[] | null;

  @ApiProperty({ type: DateChoiceDto, nullable: true, description: 'The formats its dates may have.' })
  dates!: DateChoiceDto | null;
}

export class FieldProposalDto {
  @ApiProperty()
  field!: string;

  @ApiProperty({ type: [String] })
  columns!: readonly string[];

  @ApiProperty({ enum: ['high', 'medium', 'low'] })
  confidence!: 'high' | 'medium' | 'low';

  @ApiProperty({ enum: ['name', 'content', 'name-and-content'] })
  basis!: 'name' | 'content' | 'name-and-content';
}

export class FoundMappingDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Object, additionalProperties: true })
  mapping!: unknown;
}

export class ImportPreviewDto {
  @ApiProperty({ enum: ['csv', 'xlsx'] })
  format!: 'csv' | 'xlsx';

  @ApiProperty()
  encoding!: string;

  @ApiProperty()
  delimiter!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null of a text file.' })
  sheet!: string | null;

  @ApiProperty({ type: [SheetDto], description: 'None of a text file.' })
  sheets!: readonly SheetDto[];

  @ApiProperty({ description: 'The line or row of the header, from 1: as stated, else as detected.' })
  headerRow!: number;

  @ApiProperty({ type: [HeadRowDto], description: 'The first rows as they stand, the header among them.' })
  head!: readonly HeadRowDto[];

  @ApiProperty({ type: [String] })
  columns!: readonly string[];

  @ApiProperty({ type: [ColumnFactsDto], description: 'One for each of the columns.' })
  facts!: readonly ColumnFactsDto[];

  @ApiProperty({ description: 'A file of rejected rows made here: its added columns are read over.' })
  isCorrections!: boolean;

  @ApiProperty({ description: 'The same for every file of the same format and header.' })
  fingerprint!: string;

  @ApiProperty({ type: FoundMappingDto, nullable: true, description: 'The latest saved mapping of this fingerprint.' })
  savedMapping!: FoundMappingDto | null;

  @ApiProperty({ type: Object, additionalProperties: true })
  proposedMapping!: unknown;

  @ApiProperty({ type: [FieldProposalDto], description: 'What the proposed mapping rests on.' })
  proposals!: readonly FieldProposalDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/DateChoiceDto' },
    description: 'By field, for dates that are put together from several columns.',
  })
  joinedDates!: Readonly<Record<string, DateChoiceDto>>;

  @ApiProperty({ type: [PreviewRowDto], description: 'The first 20 records as they will be read.' })
  sample!: readonly PreviewRowDto[];
}
