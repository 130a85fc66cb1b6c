import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DayField, OptionalDayField } from '../day-field.ts';
import { DEADLINE_STEPS, type DeadlineStep, TIME_UNITS, type TimeUnit } from '../domain/reply-deadline.ts';

export class NewReplyDeadlineDto {
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
