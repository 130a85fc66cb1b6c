import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import type { ProjectedCohort, Range, ReadingProjection } from '../domain/projection/reading-projection.ts';

class RangeDto implements Range {
  @ApiProperty()
  expected!: string;

  @ApiProperty()
  low!: string;

  @ApiProperty()
  high!: string;
}

class BreachDaysDto {
  @ApiProperty({ description: 'The day by which one in ten of the breaches has come.' })
  early!: string;

  @ApiProperty()
  median!: string;

  @ApiProperty({ description: 'The day by which nine in ten have come.' })
  late!: string;
}

class NaiveProjectionDto {
  @ApiProperty()
  count!: string;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;
}

class ProjectedCohortDto implements ProjectedCohort {
  @ApiProperty()
  event!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ description: 'The first day on which it brought complaints.' })
  since!: string;

  @ApiProperty({ type: [NameDto], description: 'The units it concerns.' })
  units!: readonly NameDto[];

  @ApiProperty()
  counted!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Its share of the last fifteen working days’ count.' })
  recentShare!: string | null;

  @ApiProperty({ type: RangeDto, description: 'What it will still bring.' })
  further!: RangeDto;
}

/** Where a reading will stand at the end of its period. */
export class ReadingProjectionDto implements ReadingProjection {
  @ApiProperty({ type: String, nullable: true, description: 'The rate at the end of the period; null without a base.' })
  expected!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'With `high`, the 80 % interval.' })
  low!: string | null;

  @ApiProperty({ type: String, nullable: true })
  high!: string | null;

  @ApiProperty({ type: RangeDto, description: 'The same as complaints counted.' })
  count!: RangeDto;

  @ApiProperty({ type: String, nullable: true, description: 'From 0.00 to 1.00; null without a line to pass.' })
  breachProbability!: string | null;

  @ApiProperty({ type: BreachDaysDto, nullable: true, description: 'Null when a breach is hardly possible.' })
  breach!: BreachDaysDto | null;

  @ApiProperty({ type: NaiveProjectionDto, description: 'The plain run-rate by calendar days.' })
  naive!: NaiveProjectionDto;

  @ApiProperty({ type: [ProjectedCohortDto], description: 'Incidents forecast apart from the pace.' })
  cohorts!: readonly ProjectedCohortDto[];

  @ApiProperty({ description: 'Last days that are still filling up.' })
  incompleteDays!: number;
}
