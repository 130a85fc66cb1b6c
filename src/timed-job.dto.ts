import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { NameDto } from './organization/unit.dto.ts';
import { PageQueryDto } from './platform/http/page-query.dto.ts';

const RUN_STATES = ['running', 'done', 'failed'] as const;

class TimetableDto {
  @ApiProperty({ enum: ['day', 'hour', 'minutes'] })
  each!: 'day' | 'hour' | 'minutes';

  @ApiPropertyOptional({ example: '00:05', description: 'Each day at this time of the organisation’s zone.' })
  at?: string;

  @ApiPropertyOptional({ description: 'Each hour at this minute.' })
  minute?: number;

  @ApiPropertyOptional({ description: 'Every so many minutes.' })
  count?: number;
}

export class JobRunsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: RUN_STATES })
  @IsOptional()
  @IsIn(RUN_STATES)
  state?: (typeof RUN_STATES)[number];
}

export class JobRunDto {
  @ApiProperty({ example: '2026-11-22T00:05', description: 'Local time of the slot; of the request when by hand.' })
  slot!: string;

  @ApiProperty({ enum: RUN_STATES })
  state!: (typeof RUN_STATES)[number];

  @ApiProperty({ description: 'Running, but its process gives no sign of life: another takes it over.' })
  abandoned!: boolean;

  @ApiProperty()
  byHand!: boolean;

  @ApiProperty({ type: String, nullable: true })
  startedBy!: string | null;

  @ApiProperty()
  startedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  finishedAt!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  durationMs!: number | null;

  @ApiProperty({ description: 'Made up for a slot at which nothing ran.' })
  caughtUp!: boolean;

  @ApiProperty({ type: Object, additionalProperties: true, nullable: true })
  result!: unknown;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;

  @ApiProperty({ description: 'Names the run in the log and in the audit entries it wrote.' })
  requestId!: string;
}

export class JobRunListDto {
  @ApiProperty({ type: [JobRunDto] })
  items!: JobRunDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

class RecentRunsDto {
  @ApiProperty()
  failed!: number;

  @ApiProperty()
  caughtUp!: number;
}

export class TimedJobDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: NameDto })
  title!: NameDto;

  @ApiProperty({ type: TimetableDto })
  timetable!: TimetableDto;

  @ApiProperty({ enum: ['newest', 'each'], description: 'Which missed slots are made up for.' })
  catchUp!: 'newest' | 'each';

  @ApiProperty({ example: '2026-11-23T00:05' })
  nextSlot!: string;

  @ApiProperty({ type: JobRunDto, nullable: true })
  lastRun!: JobRunDto | null;

  @ApiProperty({ type: RecentRunsDto, description: 'Of the last seven days.' })
  recent!: RecentRunsDto;
}

export class TimedJobListDto {
  @ApiProperty({ type: [TimedJobDto] })
  items!: TimedJobDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
