import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import { NamedHandDto } from '../../red-lines/changes/named-hand.dto.ts';
import { EvidenceScanDto } from '../evidence/evidence-scan.dto.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../domain/evidence-kind.ts';
import {
  DISPUTE_GROUNDS,
  DISPUTE_STATES,
  DISPUTE_STEPS,
  type DisputeGround,
  type DisputeState,
  type DisputeStep,
} from './domain/dispute.ts';

export class DisputePlaceDto {
  @ApiProperty({ example: 'LZ' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;
}

class DisputePersonDto {
  @ApiProperty()
  username!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  name!: string;
}

class DisputedComplaintDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ description: 'Whether it is still in the data.' })
  isThere!: boolean;
}

class DisputeEndDto {
  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: DisputePlaceDto, nullable: true, description: 'Where the complaint is counted instead.' })
  movedTo!: DisputePlaceDto | null;
}

/** A dispute as a list tells it. */
export class DisputeSummaryDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: DisputedComplaintDto })
  complaint!: DisputedComplaintDto;

  @ApiProperty({ type: DisputePlaceDto, description: 'Against whom the complaint counted when it was filed.' })
  against!: DisputePlaceDto;

  @ApiProperty({ enum: DISPUTE_GROUNDS })
  ground!: DisputeGround;

  @ApiProperty()
  reason!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whose the complaint is, in the words of whoever contests it.',
  })
  claimedPlace!: string | null;

  @ApiProperty({ type: NamedHandDto })
  filedBy!: NamedHandDto;

  @ApiProperty({ type: DisputePlaceDto })
  filedFrom!: DisputePlaceDto;

  @ApiProperty({ format: 'date-time' })
  filedAt!: string;

  @ApiProperty({ example: '2026-11-26', description: 'The day it is to be judged by, to its end.' })
  dueDay!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Working days left, negative when it is overdue; null once it has ended.',
  })
  left!: number | null;

  @ApiProperty({ type: DisputePersonDto, nullable: true, description: 'Who is to judge it.' })
  judge!: DisputePersonDto | null;

  @ApiProperty({ enum: DISPUTE_STATES })
  state!: DisputeState;

  @ApiProperty({ type: DisputeEndDto, nullable: true })
  end!: DisputeEndDto | null;

  @ApiProperty()
  evidenceCount!: number;

  @ApiProperty({ enum: DISPUTE_STEPS, isArray: true, description: 'The steps open to you.' })
  steps!: DisputeStep[];

  @ApiProperty()
  version!: number;
}

export class DisputeEvidenceDto {
  @ApiProperty()
  number!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Which of the files of this name it is.' })
  edition!: number;

  @ApiProperty({ enum: EVIDENCE_KINDS })
  kind!: EvidenceKind;

  @ApiProperty()
  size!: number;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: EvidenceScanDto, nullable: true, description: 'Null when no scanner was named then.' })
  scan!: EvidenceScanDto | null;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class DisputeNamingDto {
  @ApiProperty({ type: DisputePersonDto })
  judge!: DisputePersonDto;

  @ApiProperty({
    type: NamedHandDto,
    nullable: true,
    description: 'Null when it went to whoever had the fewest in hand.',
  })
  by!: NamedHandDto | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class DisputeDto extends DisputeSummaryDto {
  @ApiProperty({ type: [DisputeNamingDto], description: 'In whose hands it was, in order.' })
  namings!: DisputeNamingDto[];

  @ApiProperty({ type: [DisputeEvidenceDto] })
  evidence!: DisputeEvidenceDto[];
}

export class DisputePageDto {
  @ApiProperty({ type: [DisputeSummaryDto] })
  items!: DisputeSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class PossibleJudgeDto extends DisputePersonDto {
  @ApiProperty({ description: 'Disputes in their hands.' })
  open!: number;
}

export class PossibleJudgeListDto {
  @ApiProperty({ type: [PossibleJudgeDto] })
  items!: PossibleJudgeDto[];
}
