import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DISPUTE_GROUNDS, DISPUTE_VERDICTS, type DisputeGround, type DisputeVerdict } from './domain/dispute.ts';

const LONGEST_REASON = 1000;
const LONGEST_PLACE = 200;
/** Something that can be seen, and nothing the database cannot keep. */
const SAYS_SOMETHING = /^(?=[^]*\S)[^\0]*$/;
const PRINTABLE = /^[^\0]*$/;

export class NewDisputeDto {
  @ApiProperty({ description: 'Source of the complaint.' })
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  source!: string;

  @ApiProperty({ description: 'Its number there.' })
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  number!: string;

  @ApiProperty({ enum: DISPUTE_GROUNDS, description: 'Why it should not count.' })
  @IsIn(DISPUTE_GROUNDS)
  ground!: DisputeGround;

  @ApiProperty({ maxLength: LONGEST_REASON })
  @IsString()
  @MaxLength(LONGEST_REASON)
  @Matches(SAYS_SOMETHING, { message: 'reason must not be empty' })
  reason!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LONGEST_PLACE,
    example: '客服部',
    description: 'Whose the complaint is, in words: where it was filed against the wrong unit, and nowhere else.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_PLACE)
  @Matches(SAYS_SOMETHING, { message: 'claimedPlace must not be empty' })
  claimedPlace: string | null = null;
}

export class DisputeWithdrawalDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;

  @ApiProperty({ maxLength: LONGEST_REASON })
  @IsString()
  @MaxLength(LONGEST_REASON)
  @Matches(SAYS_SOMETHING, { message: 'reason must not be empty' })
  reason!: string;
}

export class RightPlaceDto {
  @ApiProperty({ example: 'LZ' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SAYS_SOMETHING)
  department: string | null = null;
}

export class DisputeVerdictDto extends DisputeWithdrawalDto {
  @ApiProperty({ enum: DISPUTE_VERDICTS })
  @IsIn(DISPUTE_VERDICTS)
  verdict!: DisputeVerdict;

  @ApiProperty({
    type: RightPlaceDto,
    nullable: true,
    required: false,
    description: 'Whose the complaint is: where one filed against the wrong unit is upheld, and nowhere else.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RightPlaceDto)
  belongsTo: RightPlaceDto | null = null;
}

export class NamedJudgeDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(100)
  username!: string;
}
