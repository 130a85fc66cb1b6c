import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { RETURNING, type Returning } from '../domain/register-line.ts';

const VALUE = { oneOf: [{ type: 'string' }, { type: 'boolean' }], nullable: true };

export class RegisterFileQueryDto {
  @ApiPropertyOptional({ enum: ['zh', 'en'], default: 'zh', description: 'Language of heads and words.' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  language: 'zh' | 'en' = 'zh';

  @ApiPropertyOptional({ enum: ['true'], description: 'Only orders given to the caller.' })
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';
}

export class RegisterUploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'XLSX or CSV with the columns of the download.' })
  file!: unknown;

  @ApiPropertyOptional({ enum: ['true'], description: 'Takes the changes over; else they are only told.' })
  write?: 'true';
}

class RegisterDifferenceDto {
  @ApiProperty({ enum: RETURNING })
  field!: Returning;

  @ApiProperty({ ...VALUE, description: 'As it is here.' })
  here!: string | boolean | null;

  @ApiProperty({ ...VALUE, description: 'As the file has it.' })
  file!: string | boolean | null;
}

export const LINE_EFFECTS = ['changed', 'conflict'] as const;
export type LineEffect = (typeof LINE_EFFECTS)[number];

class RegisterLineDto {
  @ApiProperty()
  line!: number;

  @ApiProperty({ description: 'Id of the order.' })
  order!: string;

  @ApiProperty({ type: NameDto })
  number!: NameDto;

  @ApiProperty({ description: 'The measure.' })
  measure!: string;

  @ApiProperty({
    enum: LINE_EFFECTS,
    description: 'conflict: it was edited here meanwhile, and nothing is overwritten.',
  })
  effect!: LineEffect;

  @ApiProperty({ type: [RegisterDifferenceDto] })
  differences!: RegisterDifferenceDto[];
}

class RegisterRejectDto {
  @ApiProperty()
  line!: number;

  @ApiProperty({ description: 'The column; empty when the whole line is refused.' })
  column!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  original!: string;
}

export class RegisterOutcomeDto {
  @ApiProperty({ type: [RegisterLineDto], description: 'Lines that differ from what is here.' })
  lines!: RegisterLineDto[];

  @ApiProperty({ type: [RegisterRejectDto] })
  rejects!: RegisterRejectDto[];

  @ApiProperty({ description: 'How many lines say what is here already.' })
  unchanged!: number;

  @ApiProperty({ description: 'Whether the changes have been taken over.' })
  written!: boolean;
}
