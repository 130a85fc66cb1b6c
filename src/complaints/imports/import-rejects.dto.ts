import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
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
