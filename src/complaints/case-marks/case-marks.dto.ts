import { ApiProperty } from '@nestjs/swagger';
import { type MarkForm, STATED_MARKS, type StatedMark } from './domain/case-mark.ts';

const FORMS = ['note', 'measure', 'none-needed', 'result', 'withdrawn'] as const;

/** Which of the four marks a complaint has. */
export class MarksHeldDto {
  @ApiProperty({ description: 'Closed, or answered in words.' })
  result!: boolean;

  @ApiProperty({ description: 'Its cause is recorded, or an analysis was stated.' })
  analysis!: boolean;

  @ApiProperty({ description: 'An order in force is linked, or a measure was stated, or that none is needed.' })
  rectification!: boolean;

  @ApiProperty({ description: 'Somebody was assessed for it.' })
  assessment!: boolean;
}

export class MarkStatementDto {
  @ApiProperty({ enum: STATED_MARKS })
  kind!: StatedMark;

  @ApiProperty({ description: 'Counts the statements of its kind from 1.' })
  version!: number;

  @ApiProperty({ enum: FORMS })
  form!: MarkForm;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who was assessed.' })
  assessed!: string | null;

  @ApiProperty({ description: 'Username of who stated it.' })
  by!: string;

  @ApiProperty()
  byName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In whose place.' })
  for!: string | null;

  @ApiProperty({ type: String, nullable: true })
  forName!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'null: it is the latest of its kind.',
  })
  replacedAt!: string | null;
}

export class CaseMarksDto {
  @ApiProperty({ type: MarksHeldDto, nullable: true, description: 'null: a contact, or excluded; it need show none.' })
  held!: MarksHeldDto | null;

  @ApiProperty({ description: 'Supervision orders in force that it is linked to.' })
  orders!: number;

  @ApiProperty({ type: [MarkStatementDto], description: 'The newest first.' })
  statements!: MarkStatementDto[];
}

export class StatedOfManyDto {
  @ApiProperty({ description: 'Of how many it is stated now.' })
  stated!: number;

  @ApiProperty({ description: 'Of how many something was stated already; they were left alone.' })
  left!: number;
}
