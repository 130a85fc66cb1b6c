import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** How many complaints one request may state something of: a page of the longest list. */
export const MOST_AT_ONCE = 200;
/** Two characters that can be seen: a mark of nothing is none. */
const SAYS_SOMETHING = /^(?=.*\S.*\S)[^\0]*$/s;

function Words(longest: number, description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ minLength: 2, maxLength: longest, description }),
    IsString(),
    Length(2, longest),
    Matches(SAYS_SOMETHING, { message: '$property must have two characters that can be seen' }),
  );
}

function VersionSeen(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: 'The version of this mark that was seen; 0: it was never stated.' }),
    IsInt(),
    Min(0),
    Max(2_000_000_000),
  );
}

function Many(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: [CaseAddressDto], minItems: 1, maxItems: MOST_AT_ONCE }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(MOST_AT_ONCE),
    // a list within the list is no address
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(() => CaseAddressDto),
  );
}

function NoneNeeded(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: 'Of a rectification: none is needed, and the note says why.' }),
    IsBoolean(),
  );
}

export class CaseAddressDto {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\0]*$/)
  source!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\0]*$/)
  number!: string;
}

export class CaseMarkDto {
  @Words(2000, 'The analysis, the measure, or why none is needed.')
  note!: string;

  @NoneNeeded()
  noneNeeded!: boolean;

  @VersionSeen()
  version!: number;
}

export class CaseAssessmentDto {
  @Words(200, 'Who was assessed: a person, a post or a team.')
  assessed!: string;

  @Words(2000, 'With what result.')
  note!: string;

  @VersionSeen()
  version!: number;
}

export class MarkWithdrawalDto {
  @Words(500, 'Why it does not hold.')
  reason!: string;

  @VersionSeen()
  version!: number;
}

export class ManyMarksDto {
  @Many()
  complaints!: CaseAddressDto[];

  @Words(2000, 'The analysis, the measure, or why none is needed.')
  note!: string;

  @NoneNeeded()
  noneNeeded!: boolean;
}

export class ManyAssessmentsDto {
  @Many()
  complaints!: CaseAddressDto[];

  @Words(200, 'Who was assessed: a person, a post or a team.')
  assessed!: string;

  @Words(2000, 'With what result.')
  note!: string;
}
