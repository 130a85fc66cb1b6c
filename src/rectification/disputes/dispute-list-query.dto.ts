import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { DISPUTE_GROUNDS, DISPUTE_STATES, type DisputeGround, type DisputeState } from './domain/dispute.ts';

export class DisputeListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: DISPUTE_STATES, isArray: true, description: 'One or more, separated by commas.' })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn(DISPUTE_STATES, { each: true })
  state?: DisputeState[];

  @ApiPropertyOptional({ enum: DISPUTE_GROUNDS })
  @IsOptional()
  @IsIn(DISPUTE_GROUNDS)
  ground?: DisputeGround;

  @ApiPropertyOptional({ description: 'About complaints that counted against this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ enum: ['judge', 'filed'], description: 'Yours to judge, or filed by you or your unit.' })
  @IsOptional()
  @IsIn(['judge', 'filed'])
  mine?: 'judge' | 'filed';

  @ApiPropertyOptional({ description: 'Of the complaint with this source; with `number`.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  source?: string;

  @ApiPropertyOptional({ description: 'Of the complaint with this number; with `source`.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  number?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those that should have been judged by now.' })
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  @ApiPropertyOptional({ enum: ['due', 'newest'], default: 'newest' })
  @IsOptional()
  @IsIn(['due', 'newest'])
  sort: 'due' | 'newest' = 'newest';
}
