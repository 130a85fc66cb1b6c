import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { AnalysisQueryDto } from './analysis.dto.ts';

/** One indicator of a unit over a period, as of a day. */
export class IndicatorQueryDto extends AnalysisQueryDto {
  @ApiProperty({ example: 'user-appeal-rate' })
  @IsString()
  @MaxLength(100)
  indicator!: string;
}
