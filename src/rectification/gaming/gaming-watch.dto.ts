import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';

export class GamingWatchQueryDto {
  @ApiProperty({
    required: false,
    description: 'The units directly below this one are held against each other; your own when left out.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
}

class WatchedUnitDto {
  @ApiProperty({ example: 'LZ' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;
}

export class UnusualShareDto extends WatchedUnitDto {
  @ApiProperty({ description: 'Tickets and appeals received in the days.' })
  counted!: number;

  @ApiProperty({ description: 'Of these, excluded by decided disputes.' })
  excluded!: number;

  @ApiProperty({ description: 'Those of the other units together.' })
  othersCounted!: number;

  @ApiProperty()
  othersExcluded!: number;

  @ApiProperty({ description: 'How likely so many would be if all units were alike, 0 to 1.' })
  chance!: number;
}

export class ChangedComplaintDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;
}

export class MonthEndChangesDto extends WatchedUnitDto {
  @ApiProperty({ description: 'Complaints given another type, unit or level in the days.' })
  changed!: number;

  @ApiProperty({ description: 'Of these, on the last days of a month.' })
  atMonthEnd!: number;

  @ApiProperty({ type: [ChangedComplaintDto], description: 'The latest of those, at most 20.' })
  complaints!: ChangedComplaintDto[];

  @ApiProperty({ description: 'How likely so many would be if changes fell on all days alike, 0 to 1.' })
  chance!: number;
}

export class OnePersonJudgingDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Disputes this person upheld in the days.' })
  upheld!: number;

  @ApiProperty({ description: 'All that were upheld.' })
  all!: number;
}

export class BaseJumpDto extends WatchedUnitDto {
  @ApiProperty({ example: 'customers' })
  series!: string;

  @ApiProperty({ example: '2026-10' })
  month!: string;

  @ApiProperty({ description: 'The month before, as decimal text.' })
  before!: string;

  @ApiProperty({ description: 'This month, as decimal text.' })
  after!: string;
}

export class WatchThresholdsDto {
  @ApiProperty({ example: 5, description: 'Fewer cases say nothing about anybody.' })
  leastCases!: number;

  @ApiProperty({ example: 1, description: 'Shown when chance alone is rarer than this, in per cent, over all units.' })
  rarest!: number;

  @ApiProperty({ example: 80, description: 'One person is shown from this share of the verdicts on, in per cent.' })
  onePersonShare!: number;

  @ApiProperty({ example: 3, description: 'How many last days of a month are its end.' })
  monthEndDays!: number;

  @ApiProperty({ example: 10, description: 'A base is shown that changes by more than this, in per cent.' })
  baseJump!: number;
}

/** What looks like playing with figures rather than mending them; each list is empty where nothing does, or too little is known. */
export class GamingWatchDto {
  @ApiProperty({ example: '2026-08-25' })
  from!: string;

  @ApiProperty({ example: '2026-11-22' })
  to!: string;

  @ApiProperty({ type: WatchThresholdsDto, description: 'From where on something is shown.' })
  thresholds!: WatchThresholdsDto;

  @ApiProperty({ type: [UnusualShareDto] })
  exclusions!: UnusualShareDto[];

  @ApiProperty({ type: [MonthEndChangesDto] })
  monthEnds!: MonthEndChangesDto[];

  @ApiProperty({ type: OnePersonJudgingDto, nullable: true })
  onePerson!: OnePersonJudgingDto | null;

  @ApiProperty({ type: [BaseJumpDto] })
  baseJumps!: BaseJumpDto[];
}
