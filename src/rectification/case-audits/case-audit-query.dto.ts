import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { CASE_AUDIT_STATES, type CaseAuditState } from './domain/case-audit.ts';
import { ITEM_SHOWS, type ItemShow } from './domain/finding.ts';

export class CaseAuditListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: CASE_AUDIT_STATES, isArray: true, description: 'One or more, separated by commas.' })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn(CASE_AUDIT_STATES, { each: true })
  state?: CaseAuditState[];

  @ApiPropertyOptional({ description: 'Of complaints of this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ description: 'Of this period.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  period?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those in which you are named to check.' })
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';
}

export class CaseAuditItemsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ITEM_SHOWS, description: 'Only these; all when left out.' })
  @IsOptional()
  @IsIn(ITEM_SHOWS)
  show?: ItemShow;

  @ApiPropertyOptional({ description: 'Of this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those you are named to check.' })
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';
}

export class CheckersQueryDto {
  @ApiProperty({ example: 'BG' })
  @IsString()
  @MaxLength(100)
  unit!: string;
}
