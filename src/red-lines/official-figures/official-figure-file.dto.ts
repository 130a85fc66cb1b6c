import { ApiProperty } from '@nestjs/swagger';
import { RejectDto } from '../../complaints/imports/import-rejects.dto.ts';
import { WRITTEN_PARTS, type WrittenPart } from './written-part.ts';

const EFFECTS = ['created', 'corrected', 'unchanged'] as const;

export class FigureUploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV or XLSX with the columns of the download.' })
  file!: unknown;

  @ApiProperty({
    required: false,
    enum: WRITTEN_PARTS,
    description:
      'nothing: only tells what it would do; whole: writes it unless a line is refused; sound: without these.',
  })
  write?: WrittenPart;
}

export class FigureValuesDto {
  @ApiProperty({ type: String, nullable: true })
  count!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  publishedOn!: string;
}

export class FigureLineDto extends FigureValuesDto {
  @ApiProperty()
  line!: number;

  @ApiProperty({ example: 'user-appeal-rate' })
  indicator!: string;

  @ApiProperty({ example: 'root' })
  unit!: string;

  @ApiProperty({ example: '2026-Q3' })
  period!: string;

  @ApiProperty({ enum: EFFECTS })
  effect!: (typeof EFFECTS)[number];

  @ApiProperty({ type: FigureValuesDto, nullable: true, description: 'What was on record.' })
  before!: FigureValuesDto | null;
}

export class FigureFileOutcomeDto {
  @ApiProperty({ type: [FigureLineDto] })
  lines!: FigureLineDto[];

  @ApiProperty({ type: [RejectDto], description: 'One for each cell that is wrong.' })
  rejects!: RejectDto[];

  @ApiProperty({ description: 'How many lines are refused.' })
  refusedLines!: number;

  @ApiProperty({ type: [String], description: 'Columns that mean nothing here.' })
  ignored!: readonly string[];

  @ApiProperty({ description: 'Whether the lines are now on record.' })
  written!: boolean;
}
