import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { DayField, OptionalDayField } from '../../catalogue/day-field.ts';
import { DEADLINE_STEPS, type DeadlineStep } from '../../catalogue/domain/reply-deadline.ts';

/** Five characters that can be seen. */
const SAYS_SOMETHING = /^(?=.*\S.*\S.*\S.*\S.*\S)[^\0]*$/s;
/** An instant with its zone, so that nobody has to guess which clock was meant. */
const ZONED = /T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function ReasonField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ minLength: 5, maxLength: 500, description: 'Why; kept with it.' }),
    IsString(),
    Length(5, 500),
    Matches(SAYS_SOMETHING, { message: 'reason must have five characters that can be seen' }),
  );
}

function VersionField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: 'The version of the complaint’s clock that was seen.' }),
    IsInt(),
    Min(0),
    Max(2_000_000_000),
  );
}

function InstantField(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time', description }),
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(ZONED, { message: '$property must be an instant with its zone such as 2026-11-22T09:00:00+08:00' }),
  );
}

export class NewExtensionDto {
  @ApiProperty({ enum: DEADLINE_STEPS })
  @IsIn(DEADLINE_STEPS)
  step!: DeadlineStep;

  @OptionalDayField('The new last day; left out where `by` says by how much.')
  until: string | null = null;

  @ApiProperty({
    type: Number,
    nullable: true,
    required: false,
    description: 'By how many hours or days, as its deadline counts them; left out where `until` says until when.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  by: number | null = null;

  @ApiProperty({ example: '滨港分公司客服部 李强', description: 'Who asks for it.' })
  @IsString()
  @Length(1, 200)
  @Matches(/^(?=.*\S)[^\0]*$/s)
  askedBy!: string;

  @DayField('The day on which it was asked for: before the step was late.')
  askedOn!: string;

  @ReasonField()
  reason!: string;

  @VersionField()
  version!: number;
}

export class NewPauseDto {
  @InstantField('Since when its clock stands still.')
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false, description: 'null: it lasts.' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(ZONED, { message: '$property must be an instant with its zone such as 2026-11-22T09:00:00+08:00' })
  to: string | null = null;

  @ReasonField()
  reason!: string;

  @VersionField()
  version!: number;
}

export class EndedPauseDto {
  @InstantField('From when its clock runs again.')
  to!: string;

  @VersionField()
  version!: number;
}

export class DeferralWithdrawalDto {
  @ReasonField()
  reason!: string;

  @VersionField()
  version!: number;
}
