import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../organization/unit.dto.ts';
import { PageQueryDto } from '../platform/http/page-query.dto.ts';

export class NewReviewDto {
  @ApiProperty({ enum: ['monthly'] })
  @IsIn(['monthly'])
  cadence!: 'monthly';

  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-10' })
  @IsString()
  @MaxLength(10)
  period!: string;
}

export class ReviewQueryDto extends PageQueryDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  @ApiPropertyOptional({ enum: ['monthly'] })
  @IsOptional()
  @IsIn(['monthly'])
  cadence?: 'monthly';

  @ApiPropertyOptional({ enum: ['open', 'issued'] })
  @IsOptional()
  @IsIn(['open', 'issued'])
  status?: 'open' | 'issued';
}

export class ReviewDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['monthly'] })
  cadence!: 'monthly';

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty()
  period!: string;

  @ApiProperty({ description: 'The second and later editions restate the ones before.' })
  edition!: number;

  @ApiProperty({ enum: ['open', 'issued'] })
  status!: 'open' | 'issued';

  @ApiProperty({ type: String, nullable: true, example: 'M-2026-10-01' })
  number!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the canonical snapshot, hexadecimal.' })
  sha256!: string | null;

  @ApiProperty()
  createdBy!: string;

  @ApiProperty()
  createdAt!: string;

  @ApiProperty({ type: String, nullable: true })
  issuedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  issuedAt!: string | null;
}

export class ReviewPageDto {
  @ApiProperty({ type: [ReviewDto] })
  items!: ReviewDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
