import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../platform/http/page.ts';
import { NameDto } from '../../organization/unit.dto.ts';

export class RejectsQueryDto {
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

  @ApiPropertyOptional({ minimum: 1, maximum: LARGEST_PAGE, default: DEFAULT_PAGE })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  limit: number = DEFAULT_PAGE;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
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
