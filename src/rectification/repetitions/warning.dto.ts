import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { NamedHandDto } from '../../red-lines/changes/named-hand.dto.ts';
import { REPETITION_KINDS, type RepetitionKind } from './domain/repetition.ts';

const LONGEST_NOTE = 1000;
/** Something that can be seen, and nothing the database cannot keep. */
const SAYS_SOMETHING = /^(?=[^]*\S)[^\0]*$/;

class WarnedPersonDto {
  @ApiProperty()
  username!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  name!: string;
}

class WarnedMatterDto {
  @ApiProperty({ description: 'Code of the type at the top of the sub-tree; the original text where it is not filed.' })
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

class WarnedComplaintDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;
}

class WarnedOrderDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: NameDto, description: 'The number as it is printed.' })
  number!: NameDto;

  @ApiProperty()
  title!: string;
}

class WarningClosingDto {
  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  note!: string;
}

export class RepetitionWarningDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: REPETITION_KINDS, description: 'What came again.' })
  kind!: RepetitionKind;

  @ApiProperty({ description: 'How many superiors further it was told.' })
  rung!: number;

  @ApiProperty({ description: 'How often, when the warning was raised.' })
  count!: number;

  @ApiProperty({ description: 'The first day that was counted.' })
  since!: string;

  @ApiProperty({ example: 'LZ' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: WarnedMatterDto, nullable: true, description: 'What the customer came about.' })
  matter!: WarnedMatterDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'The pseudonym of the customer.' })
  customerKey!: string | null;

  @ApiProperty({ type: WarnedComplaintDto, nullable: true, description: 'The ticket, or the newest complaint.' })
  complaint!: WarnedComplaintDto | null;

  @ApiProperty({ type: WarnedOrderDto, nullable: true })
  order!: WarnedOrderDto | null;

  @ApiProperty({ type: [WarnedPersonDto], description: 'Whom it told.' })
  told!: WarnedPersonDto[];

  @ApiProperty({ format: 'date-time' })
  raisedAt!: string;

  @ApiProperty({ type: WarningClosingDto, nullable: true, description: 'Null while it is open.' })
  closing!: WarningClosingDto | null;

  @ApiProperty({ description: 'Whether you may close it.' })
  mayClose!: boolean;

  @ApiProperty()
  version!: number;
}

export class RepetitionWarningPageDto {
  @ApiProperty({ type: [RepetitionWarningDto] })
  items!: RepetitionWarningDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class RepetitionClosureDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version!: number;

  @ApiProperty({ maxLength: LONGEST_NOTE, description: 'What was done about it.' })
  @IsString()
  @MaxLength(LONGEST_NOTE)
  @Matches(SAYS_SOMETHING, { message: 'note must not be empty' })
  note!: string;
}
