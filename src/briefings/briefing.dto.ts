import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { NameDto } from '../organization/unit.dto.ts';
import { PageQueryDto } from '../platform/http/page-query.dto.ts';

export class NewBriefingDto {
  @ApiProperty({ description: 'Id of an issued review.' })
  @Matches(/^\d{1,18}$/, { message: 'review is the id of a review' })
  review!: string;

  @ApiProperty({ enum: ['monthly-briefing'] })
  @IsIn(['monthly-briefing'])
  document!: 'monthly-briefing';

  @ApiProperty({ enum: ['pdf'] })
  @IsIn(['pdf'])
  format!: 'pdf';

  @ApiProperty({ enum: ['zh', 'en'] })
  @IsIn(['zh', 'en'])
  language!: 'zh' | 'en';
}

export class BriefingQueryDto extends PageQueryDto {
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: 'review is the id of a review' })
  review?: string;
}

export class BriefingDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  review!: string;

  @ApiProperty({ example: 'M-2026-10-01' })
  reviewNumber!: string;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty()
  period!: string;

  @ApiProperty({ enum: ['monthly-briefing'] })
  document!: 'monthly-briefing';

  @ApiProperty({ enum: ['pdf'] })
  format!: 'pdf';

  @ApiProperty({ enum: ['zh', 'en'] })
  language!: 'zh' | 'en';

  @ApiProperty({ enum: ['drawing', 'ready', 'failed'] })
  status!: 'drawing' | 'ready' | 'failed';

  @ApiProperty({ description: 'Per cent.' })
  progress!: number;

  @ApiProperty({ type: String, nullable: true })
  sha256!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Bytes.' })
  size!: string | null;

  @ApiProperty()
  createdBy!: string;

  @ApiProperty()
  createdAt!: string;
}

export class BriefingPageDto {
  @ApiProperty({ type: [BriefingDto] })
  items!: BriefingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class VerificationDto {
  @ApiProperty({ description: 'Whether this very file was issued here.' })
  authentic!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'The snapshot it was drawn from.' })
  snapshot!: string | null;

  @ApiProperty({ description: 'SHA-256 of the file received.' })
  sha256!: string;
}
