import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { NameDto } from '../../organization/unit.dto.ts';

export class RejectsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ['csv', 'json'], default: 'csv' })
  @IsOptional()
  @IsIn(['csv', 'json'])
  format: 'csv' | 'json' = 'csv';

  @ApiPropertyOptional({
    enum: ['zh', 'en'],
    description: 'Language of the reasons in the CSV; by default the reader’s.',
  })
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: 'zh' | 'en';

  @ApiPropertyOptional({ description: 'Only this reason (format=json).' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;

  @ApiPropertyOptional({ description: 'Only this column (format=json); empty: rows refused as a whole.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  column?: string;
}

export class RejectedRowsQueryDto {
  @ApiPropertyOptional({ enum: ['zh', 'en'], default: 'zh', description: 'Language of the two added columns.' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  language: 'zh' | 'en' = 'zh';
}

export class RejectReasonDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Header of the column; empty when whole rows are refused.' })
  column!: string;

  @ApiProperty({ description: 'How many rows have it.' })
  rows!: string;

  @ApiProperty({ type: NameDto })
  reason!: NameDto;
}

export class RejectReasonListDto {
  @ApiProperty({ type: [RejectReasonDto] })
  items!: RejectReasonDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class RejectDto {
  @ApiProperty()
  line!: string;

  @ApiProperty({ description: 'Header of the column; empty when the whole row is refused.' })
  column!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  reason!: NameDto;

  @ApiProperty()
  original!: string;
}

export class RejectListDto {
  @ApiProperty({ type: [RejectDto] })
  items!: RejectDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
