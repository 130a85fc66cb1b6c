import { ApiProperty } from '@nestjs/swagger';
import { ComplaintRecordDto } from '../../complaints/complaint-record.dto.ts';
import { NameDto } from '../../organization/unit.dto.ts';
import { NamedHandDto } from '../../red-lines/changes/named-hand.dto.ts';
import { CASE_AUDIT_STATES, CASE_AUDIT_STEPS, type CaseAuditState, type CaseAuditStep } from './domain/case-audit.ts';
import {
  type Content,
  CONTENT_FAULTS,
  type ContentFault,
  CONTENTS,
  IN_TIME,
  type InTime,
  SUBSTANTIATED,
  type Substantiated,
} from './domain/finding.ts';
import { DRAWN_FROM, type DrawnFrom, SAMPLE_RULES, type SampleRule } from './domain/sample.ts';

export class SamplePopulationDto {
  @ApiProperty({ description: 'Complaints to draw from.' })
  population!: number;

  @ApiProperty({ description: 'Complaints that would be drawn.' })
  sample!: number;
}

class AuditedUnitDto {
  @ApiProperty({ example: 'BG' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;
}

/** How many complaints were drawn, and what was found of them. */
export class AuditCountsDto {
  @ApiProperty()
  items!: number;

  @ApiProperty()
  checked!: number;

  @ApiProperty({ description: 'Answered late.' })
  late!: number;

  @ApiProperty({ description: 'Whose reply is not in order.' })
  flawed!: number;

  @ApiProperty({ description: 'Found not to be founded.' })
  unsubstantiated!: number;

  @ApiProperty({ description: 'Of which the record says otherwise than the audit.' })
  differs!: number;
}

class CaseAuditEndDto {
  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

/** An audit as a list tells it; counts are of what you may see. */
export class CaseAuditSummaryDto extends AuditedUnitDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: '2026-11' })
  period!: string;

  @ApiProperty({ type: String, nullable: true })
  layer!: string | null;

  @ApiProperty({ type: String, nullable: true })
  type!: string | null;

  @ApiProperty({ enum: SAMPLE_RULES })
  rule!: SampleRule;

  @ApiProperty({ type: Number, nullable: true })
  amount!: number | null;

  @ApiProperty({ enum: DRAWN_FROM })
  drawnFrom!: DrawnFrom;

  @ApiProperty({ description: 'The sample has the smallest MD5 of "seed source number".' })
  seed!: string;

  @ApiProperty({ description: 'Complaints there were to draw from.' })
  population!: number;

  @ApiProperty({ type: AuditedUnitDto, description: 'The unit that drew.' })
  drawnIn!: AuditedUnitDto;

  @ApiProperty({ type: NamedHandDto })
  drawnBy!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  drawnAt!: string;

  @ApiProperty({ enum: CASE_AUDIT_STATES })
  state!: CaseAuditState;

  @ApiProperty({ type: CaseAuditEndDto, nullable: true })
  end!: CaseAuditEndDto | null;

  @ApiProperty({ type: AuditCountsDto })
  counts!: AuditCountsDto;

  @ApiProperty()
  version!: number;
}

export class CaseAuditPageDto {
  @ApiProperty({ type: [CaseAuditSummaryDto] })
  items!: CaseAuditSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

class UnitFindingsDto extends AuditCountsDto {
  @ApiProperty({ example: 'BG' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;
}

class CheckerDto {
  @ApiProperty()
  username!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  name!: string;
}

class CheckerProgressDto extends CheckerDto {
  @ApiProperty()
  items!: number;

  @ApiProperty()
  checked!: number;
}

export class CaseAuditDto extends CaseAuditSummaryDto {
  @ApiProperty({ type: [UnitFindingsDto] })
  units!: UnitFindingsDto[];

  @ApiProperty({ type: [CheckerProgressDto] })
  checkers!: CheckerProgressDto[];

  @ApiProperty({ enum: CASE_AUDIT_STEPS, isArray: true, description: 'The steps open to you.' })
  steps!: CaseAuditStep[];
}

class FindingDto {
  @ApiProperty({ enum: IN_TIME })
  inTime!: InTime;

  @ApiProperty({ enum: CONTENTS })
  content!: Content;

  @ApiProperty({ enum: CONTENT_FAULTS, nullable: true })
  fault!: ContentFault | null;

  @ApiProperty({ enum: SUBSTANTIATED })
  substantiated!: Substantiated;

  @ApiProperty({ description: 'Whether the record says otherwise.' })
  differs!: boolean;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class CaseAuditItemDto extends AuditedUnitDto {
  @ApiProperty()
  place!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ description: 'Whether the complaint is still in the data.' })
  isThere!: boolean;

  @ApiProperty({ type: Boolean, nullable: true, description: 'What its record says: founded or not.' })
  recorded!: boolean | null;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: CheckerDto })
  checker!: CheckerDto;

  @ApiProperty({ type: FindingDto, nullable: true })
  finding!: FindingDto | null;

  @ApiProperty({ description: 'Whether you may write what was found.' })
  isYours!: boolean;

  @ApiProperty()
  version!: number;
}

export class CaseAuditItemPageDto {
  @ApiProperty({ type: [CaseAuditItemDto] })
  items!: CaseAuditItemDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class AuditedComplaintDto extends CaseAuditItemDto {
  @ApiProperty({ type: ComplaintRecordDto, nullable: true, description: 'Masked; null when it is not to be seen.' })
  complaint!: ComplaintRecordDto | null;
}

class PossibleCheckerDto extends CheckerDto {
  @ApiProperty({ description: 'Complaints in their hands that wait to be checked.' })
  waiting!: number;
}

export class PossibleCheckerListDto {
  @ApiProperty({ type: [PossibleCheckerDto] })
  items!: PossibleCheckerDto[];
}
