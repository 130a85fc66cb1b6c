import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { LAYERS, type Layer } from '../../complaints/domain/layer.ts';
import {
  type Content,
  CONTENT_FAULTS,
  type ContentFault,
  CONTENTS,
  IN_TIME,
  type InTime,
  SUBSTANTIATED,
  type Substantiated,
} from './domain/finding.ts';
import { DRAWN_FROM, type DrawnFrom, LARGEST_SAMPLE, SAMPLE_RULES, type SampleRule } from './domain/sample.ts';

const LONGEST_TEXT = 1000;
const MOST_CHECKERS = 20;
/** Something that can be seen, and nothing the database cannot keep. */
const SAYS_SOMETHING = /^(?=[^]*\S)[^\0]*$/;
const PRINTABLE = /^[^\0]*$/;

export class SamplingDto {
  @ApiProperty({ example: 'BG', description: 'Whose complaints: of this unit and all below it.' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-11', description: 'When they were received.' })
  @IsString()
  @MaxLength(20)
  period!: string;

  @ApiProperty({ enum: LAYERS, nullable: true, required: false, description: 'Only of this layer.' })
  @IsOptional()
  @IsIn(LAYERS)
  layer: Layer | null = null;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Only of this type and all below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  type: string | null = null;

  @ApiProperty({ enum: DRAWN_FROM, description: 'Among all, or among what a unit below has checked.' })
  @IsIn(DRAWN_FROM)
  drawnFrom!: DrawnFrom;

  @ApiProperty({ enum: SAMPLE_RULES })
  @IsIn(SAMPLE_RULES)
  rule!: SampleRule;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    required: false,
    minimum: 1,
    maximum: LARGEST_SAMPLE,
    description: 'Per cent of a share, complaints of a number; left out where all are taken.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_SAMPLE)
  amount: number | null = null;
}

export class NewCaseAuditDto extends SamplingDto {
  @ApiProperty({ type: [String], maxItems: MOST_CHECKERS, description: 'Who checks them, in turn.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHECKERS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  checkers!: string[];
}

export class FindingBodyDto {
  @ApiProperty({ description: 'The version of the finding that was seen; 0 where there was none.' })
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version!: number;

  @ApiProperty({ enum: IN_TIME, description: 'Whether the reply came in time.' })
  @IsIn(IN_TIME)
  inTime!: InTime;

  @ApiProperty({ enum: CONTENTS, description: 'Whether the reply is in order.' })
  @IsIn(CONTENTS)
  content!: Content;

  @ApiProperty({ enum: CONTENT_FAULTS, nullable: true, required: false, description: 'What is wrong with it.' })
  @IsOptional()
  @IsIn(CONTENT_FAULTS)
  fault: ContentFault | null = null;

  @ApiProperty({ enum: SUBSTANTIATED, description: 'Whether the complaint is founded.' })
  @IsIn(SUBSTANTIATED)
  substantiated!: Substantiated;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  @Matches(PRINTABLE)
  note: string | null = null;
}

export class CaseAuditClosingDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;
}

export class CaseAuditWithdrawalDto extends CaseAuditClosingDto {
  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING, { message: 'reason must not be empty' })
  reason!: string;
}
