import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { BurnDown, BurnDownDay, BurnDownFanPoint, IncompleteDays } from '../domain/burn-down.ts';

/** A line of a unit over one of its periods, as of a day. */
export class BurnDownQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;

  @ApiProperty({ example: 'miit-year' })
  @IsString()
  @MaxLength(100)
  limit!: string;

  @ApiProperty({ example: '2026', description: 'A period of the kind the limit is for.' })
  @IsString()
  @MaxLength(20)
  period!: string;

  @ApiProperty({ required: false, example: '2026-11-21' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;
}

class BurnDownDayDto implements BurnDownDay {
  @ApiProperty()
  day!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the day is not known yet.' })
  count!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'At the end of the day; negative when over.' })
  left!: string | null;

  @ApiProperty({ description: 'Left if the allowance were used evenly over the working days.' })
  even!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The rate so far at the end of the day.' })
  rate!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Left if as many had been counted as on the same days a year before.',
  })
  leftYearBefore!: string | null;
}

class BurnDownYearBeforeDto {
  @ApiProperty({ example: '2025' })
  period!: string;

  @ApiProperty({ description: 'Whether every day of it was delivered.' })
  complete!: boolean;
}

class BurnDownFanPointDto implements BurnDownFanPoint {
  @ApiProperty()
  day!: string;

  @ApiProperty({ description: 'With `high`, the 80 % interval of what will be left.' })
  low!: string;

  @ApiProperty()
  expected!: string;

  @ApiProperty()
  high!: string;
}

class IncompleteDaysDto implements IncompleteDays {
  @ApiProperty({ description: 'The last days known that are still filling up.' })
  days!: number;

  @ApiProperty({ example: '2.1', description: 'Complaints of them still expected, without those of named incidents.' })
  expected!: string;
}

/** What is left of an allowance day by day, and what is to come. */
export class BurnDownDto implements BurnDown {
  @ApiProperty()
  allowance!: string;

  @ApiProperty({ type: [BurnDownDayDto], description: 'Every day of the period.' })
  days!: readonly BurnDownDayDto[];

  @ApiProperty({ type: [BurnDownFanPointDto], description: 'Empty where nothing is projected.' })
  fan!: readonly BurnDownFanPointDto[];

  @ApiProperty({ type: BurnDownYearBeforeDto, nullable: true, description: 'Null where nothing was delivered then.' })
  yearBefore!: BurnDownYearBeforeDto | null;

  @ApiProperty({ type: IncompleteDaysDto, nullable: true, description: 'Null where nothing is known to be missing.' })
  incomplete!: IncompleteDaysDto | null;
}
