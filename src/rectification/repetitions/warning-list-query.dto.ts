import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { REPETITION_KINDS, type RepetitionKind } from './domain/repetition.ts';

export class RepetitionWarningListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: REPETITION_KINDS })
  @IsOptional()
  @IsIn(REPETITION_KINDS)
  kind?: RepetitionKind;

  @ApiPropertyOptional({ enum: ['open', 'closed'] })
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  @ApiPropertyOptional({ description: 'About this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those you were told of.' })
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';

  @ApiPropertyOptional({ enum: ['newest', 'rung'], default: 'newest', description: '`rung`: the highest first.' })
  @IsOptional()
  @IsIn(['newest', 'rung'])
  sort: 'newest' | 'rung' = 'newest';
}
