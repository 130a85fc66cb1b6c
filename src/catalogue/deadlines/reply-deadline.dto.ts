import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
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
} from 'class-validator';
import { DayField, OptionalDayField } from '../day-field.ts';
import {
  DEADLINE_LAYERS,
  DEADLINE_STARTS,
  DEADLINE_STEPS,
  type DeadlineLayer,
  type DeadlineStart,
  type DeadlineStep,
  TIME_UNITS,
  type TimeUnit,
} from '../domain/reply-deadline.ts';

export class NewReplyDeadlineDto {
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Code of the regime it belongs to; left out: your own. Each regime is kept by itself.',
  })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  regime: string | null = null;

  @ApiProperty({
    enum: DEADLINE_LAYERS,
    isArray: true,
    nullable: true,
    required: false,
    description: 'The layers it is for; left out: every one.',
  })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(DEADLINE_LAYERS, { each: true })
  layers: readonly DeadlineLayer[] | null = null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Code of a level; left out: every level without a deadline of its own.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  level: string | null = null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Code of a channel, with all below it; left out: every channel without a deadline of its own.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  channel: string | null = null;

  @ApiProperty({ enum: DEADLINE_STEPS })
  @IsIn(DEADLINE_STEPS)
  step!: DeadlineStep;

  @ApiProperty({ example: 15 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  amount!: number;

  @ApiProperty({ enum: TIME_UNITS })
  @IsIn(TIME_UNITS)
  unit!: TimeUnit;

  @ApiProperty({
    enum: DEADLINE_STARTS,
    required: false,
    default: 'received',
    description: 'From which event the time runs; the start day is not counted.',
  })
  @IsIn(DEADLINE_STARTS)
  startsAt: DeadlineStart = 'received';

  @ApiProperty({
    required: false,
    default: false,
    description: 'Whether an end on a day of rest moves to the next working day.',
  })
  @IsBoolean()
  rolls: boolean = false;

  @ApiProperty({ required: false, default: 0, description: 'By how much it may be extended, in the same unit.' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  extension: number = 0;

  @ApiProperty({ example: '电信用户申诉处理办法 第十四条', description: 'The document it stands in.' })
  @IsString()
  @MaxLength(500)
  @Matches(/\S/)
  source!: string;

  @DayField('First day on which it holds.')
  validFrom!: string;

  @OptionalDayField('First day on which it holds no more.')
  validTo: string | null = null;
}

export class EndedReplyDeadlineDto {
  @DayField('First day on which it holds no more.')
  validTo!: string;

  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ReplyDeadlineDto extends NewReplyDeadlineDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  version!: number;
}

export class ReplyDeadlineListDto {
  @ApiProperty({ type: [ReplyDeadlineDto] })
  items!: ReplyDeadlineDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
