import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../platform/http/page-query.dto.ts';
import type { Json } from '../shared/canonical-json.ts';

export class AuditEntriesQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Username of who did it.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  actor?: string;

  @ApiPropertyOptional({ description: 'An action such as `user.created`, or its first word for all of its kind.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectKind?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  subjectId?: string;

  @ApiPropertyOptional({ description: "First day, in the organisation's time zone.", example: '2026-11-01' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @ApiPropertyOptional({ description: 'Last day, included.', example: '2026-11-30' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  until?: string;
}

class SubjectDto {
  @ApiProperty()
  kind!: string;

  @ApiProperty()
  id!: string;
}

class SentenceDto {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class AuditEntryDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  actor!: string;

  @ApiProperty()
  action!: string;

  @ApiProperty({ type: SubjectDto })
  subject!: SubjectDto;

  @ApiProperty({ type: Object })
  detail!: Json;

  @ApiProperty()
  lane!: number;

  @ApiProperty({ description: 'Place in the lane, as text.' })
  seq!: string;

  @ApiProperty()
  requestId!: string;

  @ApiProperty({ type: SentenceDto })
  sentence!: SentenceDto;
}

export class AuditEntryPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  items!: AuditEntryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
