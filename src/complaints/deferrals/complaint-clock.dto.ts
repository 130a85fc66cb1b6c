import { ApiProperty } from '@nestjs/swagger';
import { DEADLINE_STEPS, type DeadlineStep, TIME_UNITS, type TimeUnit } from '../../catalogue/domain/reply-deadline.ts';

export class WithdrawnDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Username.' })
  by!: string;

  @ApiProperty()
  reason!: string;
}

export class ComplaintExtensionDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: DEADLINE_STEPS })
  step!: DeadlineStep;

  @ApiProperty({ description: 'The last day before it was granted.' })
  formerDay!: string;

  @ApiProperty({ description: 'The last day granted.' })
  day!: string;

  @ApiProperty({ description: 'Who asked for it, in words.' })
  askedBy!: string;

  @ApiProperty({ example: '2026-11-20' })
  askedOn!: string;

  @ApiProperty({ description: 'Username of who granted it.' })
  grantedBy!: string;

  @ApiProperty({ format: 'date-time' })
  grantedAt!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: WithdrawnDto, nullable: true })
  withdrawn!: WithdrawnDto | null;
}

export class ComplaintPauseDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: its clock still stands.' })
  to!: string | null;

  @ApiProperty({ description: 'Username of who recorded it.' })
  recordedBy!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Username of who let the clock run again.' })
  endedBy!: string | null;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: WithdrawnDto, nullable: true })
  withdrawn!: WithdrawnDto | null;
}

export class ExtendableStepDto {
  @ApiProperty({ enum: DEADLINE_STEPS })
  step!: DeadlineStep;

  @ApiProperty({ description: 'The last day as it stands.' })
  day!: string;

  @ApiProperty({ enum: TIME_UNITS, description: 'How its deadline counts.' })
  unit!: TimeUnit;

  @ApiProperty({ type: String, nullable: true, description: 'The last day the rule allows; null: it names none.' })
  latestDay!: string | null;
}

/** What was put off of a complaint: both dates, who and why; and what still may be. */
export class ComplaintClockDto {
  @ApiProperty({ description: 'Grows with every change; 0 while nothing was put off.' })
  version!: number;

  @ApiProperty()
  isPaused!: boolean;

  @ApiProperty({ type: [ExtendableStepDto], description: 'The steps that may be extended now.' })
  extendable!: ExtendableStepDto[];

  @ApiProperty({ type: [ComplaintExtensionDto] })
  extensions!: ComplaintExtensionDto[];

  @ApiProperty({ type: [ComplaintPauseDto] })
  pauses!: ComplaintPauseDto[];
}
