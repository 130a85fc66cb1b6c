import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { NameDto } from '../unit.dto.ts';

const OFFICIAL_SETS = ['china', 'none'] as const;
const DAY_SOURCES = ['official', 'hand', 'file'] as const;

export class CalendarYearQueryDto {
  @ApiProperty({ type: Number, example: 2026, minimum: 1900, maximum: 2199 })
  @Transform(({ value }) => (/^\d{1,6}$/.test(String(value)) ? Number(value) : value))
  @IsInt()
  @Min(1900)
  @Max(2199)
  year!: number;
}

class OwnDayDto {
  @ApiProperty({ example: '2027-10-09' })
  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'day is written as 2027-10-09' })
  day!: string;

  @ApiProperty({ description: 'Worked, or a day off.' })
  @IsBoolean()
  working!: boolean;

  @ApiProperty({ example: '国庆节补班' })
  @IsString()
  @MaxLength(100)
  name!: string;
}

export class EditedCalendarYearDto {
  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ enum: OFFICIAL_SETS, description: 'Whose public holidays the calendar begins with.' })
  @IsOptional()
  @IsIn(OFFICIAL_SETS)
  official?: (typeof OFFICIAL_SETS)[number];

  @ApiProperty({ type: [OwnDayDto], description: 'All own days of the year; those left out are given up.' })
  @IsArray()
  @ArrayMaxSize(366)
  @ValidateNested({ each: true })
  @Type(() => OwnDayDto)
  days!: OwnDayDto[];
}

class SettledDayDto {
  @ApiProperty()
  day!: string;

  @ApiProperty()
  working!: boolean;

  @ApiProperty({ enum: DAY_SOURCES })
  source!: (typeof DAY_SOURCES)[number];

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ type: String, nullable: true, description: 'The iCalendar file it came from.' })
  fileName!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'What an own day overrides; null when nothing official.' })
  officialWorking!: boolean | null;
}

export class CalendarYearDto {
  @ApiProperty()
  year!: number;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: OFFICIAL_SETS })
  official!: (typeof OFFICIAL_SETS)[number];

  @ApiProperty({ enum: ['official', 'imported', 'none'], description: 'Where the holidays of the year come from.' })
  data!: 'official' | 'imported' | 'none';

  @ApiProperty()
  workingDays!: number;

  @ApiProperty({ type: [SettledDayDto], description: 'Days that do not follow their weekday; the others do.' })
  days!: SettledDayDto[];
}

export class CalendarImportDto {
  @ApiProperty({ description: 'Days the file names.' })
  days!: number;

  @ApiProperty({ description: 'Of them, days that say something new.' })
  changed!: number;

  @ApiProperty({ type: [Number] })
  years!: number[];
}
