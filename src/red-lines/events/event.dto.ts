import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField } from '../../catalogue/day-field.ts';
import { NameDto } from '../../organization/unit.dto.ts';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { EVENT_KINDS, type EventKind } from './domain/event.ts';

/** So many units, types, texts or words an event may name. */
const MOST = 100;

class IncidentComplaintsDto {
  @ApiPropertyOptional({ type: [String], description: 'Catalogue codes, with everything below them.' })
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  types: string[] = [];

  @ApiPropertyOptional({ type: [String], description: 'Original texts of types, as they stand in the files.' })
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  texts: string[] = [];

  @ApiPropertyOptional({ type: [String], description: 'Words of the text; one of them has to occur.' })
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(100, { each: true })
  words: string[] = [];

  @DayField('The first day on which a complaint can be the incident’s.')
  from!: string;
}

/** What happened, as somebody describes it. */
export class EventBodyDto {
  @ApiProperty({ enum: EVENT_KINDS })
  @IsIn(EVENT_KINDS)
  kind!: EventKind;

  @ApiProperty({ type: NameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;

  @DayField('The day it began.')
  firstDay!: string;

  @OptionalDayField('The last day it lasted; left out: a single day, or not over yet.')
  lastDay: string | null = null;

  @ApiProperty({ type: [String], description: 'Codes of the units it concerns, each with everything below it.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  units!: string[];

  @ApiPropertyOptional()
  @IsString()
  @MaxLength(2000)
  note: string = '';

  @ApiPropertyOptional({
    type: IncidentComplaintsDto,
    nullable: true,
    description: 'Which complaints belong to an incident: of one of the types or texts, with one of the words.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => IncidentComplaintsDto)
  complaints: IncidentComplaintsDto | null = null;

  @OptionalDayField('The day an incident was repaired on.')
  repairedOn: string | null = null;
}

export class ChangedEventDto extends EventBodyDto {
  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class EventWithdrawalDto {
  @ApiProperty({ description: 'Why it is taken back.' })
  @IsString()
  @MaxLength(500)
  @Matches(/\S/)
  reason!: string;

  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;
}

class EventWithdrawnDto {
  @ApiProperty()
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  byName!: string;

  @ApiProperty()
  reason!: string;
}

class EventUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

export class EventDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: EVENT_KINDS })
  kind!: EventKind;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  firstDay!: string;

  @ApiProperty({ type: String, nullable: true })
  lastDay!: string | null;

  @ApiProperty({ type: [EventUnitDto] })
  units!: EventUnitDto[];

  @ApiProperty({ description: 'How many more units it concerns that the caller does not see.' })
  otherUnits!: number;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: IncidentComplaintsDto, nullable: true })
  complaints!: IncidentComplaintsDto | null;

  @ApiProperty({ type: String, nullable: true })
  repairedOn!: string | null;

  @ApiProperty({ type: EventWithdrawnDto, nullable: true })
  withdrawn!: EventWithdrawnDto | null;

  @ApiProperty()
  version!: number;
}

export class EventPageDto {
  @ApiProperty({ type: [EventDto] })
  items!: EventDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

/** Which way a list of events runs. */
export const EVENT_SORTS = ['-first-day', 'first-day'] as const;

export class EventListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Events that concern this unit, one above it or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @OptionalDayField('Events that last to this day or longer.')
  from: string | null = null;

  @OptionalDayField('Events that begin by this day.')
  to: string | null = null;

  @ApiPropertyOptional({ enum: EVENT_KINDS })
  @IsOptional()
  @IsIn(EVENT_KINDS)
  kind?: EventKind;

  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'Whether to list those taken back.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  withdrawn: 'true' | 'false' = 'false';

  @ApiPropertyOptional({ enum: EVENT_SORTS, default: '-first-day' })
  @IsOptional()
  @IsIn(EVENT_SORTS)
  sort: (typeof EVENT_SORTS)[number] = '-first-day';
}
