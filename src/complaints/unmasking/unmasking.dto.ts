import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';

const PRINTABLE = /^[^\0]*$/;

export class NewUnmaskingDto {
  @ApiProperty({ description: 'Why the clear values are needed; kept for the auditor.', minLength: 5, maxLength: 500 })
  @IsString()
  @Length(5, 500)
  @Matches(/^(?=.*\S.*\S.*\S.*\S.*\S)[^\0]*$/s, { message: 'reason must have five characters that can be seen' })
  reason!: string;
}

/** What masking hides of one complaint. Given once for each record of it. */
export class UnmaskedDto {
  @ApiProperty({ description: 'Id of the record that this was seen.' })
  unmasking!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Clear values by field; those masked only.',
  })
  fields!: Record<string, string>;
}

export class UnmaskingQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Username of who saw.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  actor?: string;

  @ApiPropertyOptional({ description: 'Code of a source.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  source?: string;

  @ApiPropertyOptional({ description: 'Number of a complaint.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(PRINTABLE)
  number?: string;
}

export class UnmaskingDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Username of who saw.' })
  actor!: string;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ description: 'Code of the unit the complaint belonged to.' })
  unit!: string;

  @ApiProperty()
  reason!: string;
}

export class UnmaskingPageDto {
  @ApiProperty({ type: [UnmaskingDto] })
  items!: UnmaskingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
