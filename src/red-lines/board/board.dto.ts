import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import type { HeadlineKind } from '../domain/headline.ts';
import { STANDINGS, type Standing } from '../domain/unit-standing.ts';
import { KNOWLEDGE, type Knowledge } from '../readings/as-known.ts';
import { KNOWN_DESCRIPTION, ReadingDto } from '../readings/reading.dto.ts';
import type { AwaitedConfirmation } from './awaited-confirmations.ts';
import type { Board } from './compose-board.ts';

export class BoardQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ required: false, example: '2026-Q4', description: 'The present quarter unless given.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  period?: string;

  @ApiProperty({ required: false, example: '2026-11-21' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;

  @ApiProperty({ required: false, enum: KNOWLEDGE, description: KNOWN_DESCRIPTION })
  @IsOptional()
  @IsIn(KNOWLEDGE)
  known?: Knowledge;
}

class BoardUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  kind!: string;
}

class NamedUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

class StaleDto {
  @ApiProperty()
  days!: number;
}

class HeadlineReadingDto {
  @ApiProperty()
  indicator!: string;

  @ApiProperty()
  limit!: string;
}

class HeadlineDto {
  @ApiProperty({ enum: ['breached', 'expected', 'warning', 'calm', 'early', 'no-data', 'no-limit'] })
  kind!: HeadlineKind;

  @ApiProperty({ type: NameDto })
  sentence!: NameDto;

  @ApiProperty({ type: NameDto, nullable: true })
  second!: NameDto | null;

  @ApiProperty({ type: HeadlineReadingDto, nullable: true })
  reading!: HeadlineReadingDto | null;
}

class CardPointDto {
  @ApiProperty()
  period!: string;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;
}

class WorkingTimeDto {
  @ApiProperty({ example: '0.532', description: 'Share of the period’s working days that are over.' })
  elapsed!: string;

  @ApiProperty({ description: 'Working days to come.' })
  daysLeft!: number;
}

class AwaitedConfirmationDto implements AwaitedConfirmation {
  @ApiProperty()
  count!: string;

  @ApiProperty({ type: NamedUnitDto, description: 'Of the oldest.' })
  unit!: NamedUnitDto;

  @ApiProperty({ description: 'The day on which the oldest is counted.' })
  since!: string;

  @ApiProperty({ description: 'The working day by which the oldest must be decided.' })
  decideBy!: string;

  @ApiProperty()
  overdue!: boolean;

  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
}

class BoardCardDto {
  @ApiProperty({ type: ReadingDto })
  reading!: ReadingDto;

  @ApiProperty({ type: [CardPointDto] })
  trend!: readonly CardPointDto[];

  @ApiProperty({ type: WorkingTimeDto })
  workingTime!: WorkingTimeDto;

  @ApiProperty({ type: AwaitedConfirmationDto, nullable: true, description: 'What waits to be judged right.' })
  awaited!: AwaitedConfirmationDto | null;
}

class CauseDto {
  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  count!: string;
}

class BoardChildDto {
  @ApiProperty({ type: NamedUnitDto })
  unit!: NamedUnitDto;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({
    type: 'array',
    items: { allOf: [{ $ref: '#/components/schemas/ReadingDto' }], nullable: true },
    description: 'In the order of the cards; null where the unit has no such line.',
  })
  readings!: readonly (ReadingDto | null)[];

  @ApiProperty({ enum: STANDINGS, description: 'The worst of its lines.' })
  status!: Standing;

  @ApiProperty({ type: NameDto })
  note!: NameDto;

  @ApiProperty({
    type: [CauseDto],
    description: 'One kind of complaint, or two, that make up two fifths of its use of a line in danger.',
  })
  causes!: readonly CauseDto[];
}

class SilentUnitDto {
  @ApiProperty({ type: NamedUnitDto })
  unit!: NamedUnitDto;

  @ApiProperty()
  since!: string;

  @ApiProperty()
  days!: number;
}

class IssuedReviewDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  issuedAt!: string;
}

class LastImportDto {
  @ApiProperty({ type: String, nullable: true })
  lastPublishedAt!: string | null;

  @ApiProperty({ description: 'Rows refused by the last published file.' })
  openRejects!: string;
}

/** The first screen's data in one answer. */
export class BoardDto implements Board {
  @ApiProperty({ type: BoardUnitDto })
  unit!: BoardUnitDto;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty({ type: String, nullable: true })
  dataAsOf!: string | null;

  @ApiProperty({ type: StaleDto, nullable: true })
  stale!: StaleDto | null;

  @ApiProperty({ type: HeadlineDto })
  headline!: HeadlineDto;

  @ApiProperty({ type: [BoardCardDto] })
  cards!: readonly BoardCardDto[];

  @ApiProperty({ type: [BoardChildDto], description: 'Worst standing first, then by name.' })
  children!: readonly BoardChildDto[];

  @ApiProperty({ type: [SilentUnitDto] })
  missing!: readonly SilentUnitDto[];

  @ApiProperty({ type: NameDto, nullable: true })
  apportionNote!: NameDto | null;

  @ApiProperty({ type: [IssuedReviewDto] })
  reviews!: readonly IssuedReviewDto[];

  @ApiProperty({ type: LastImportDto })
  imports!: LastImportDto;
}
