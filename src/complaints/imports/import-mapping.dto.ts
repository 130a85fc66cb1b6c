import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, Matches } from 'class-validator';
import { IMPORT_KINDS, type ImportKind } from './domain/import-kind.ts';

export class SaveMappingDto {
  @ApiProperty({ type: Object, additionalProperties: true })
  @IsObject()
  mapping!: Record<string, unknown>;

  @ApiPropertyOptional({ enum: IMPORT_KINDS, default: 'complaints' })
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind: ImportKind = 'complaints';

  @ApiPropertyOptional({
    description: 'Of the files it is for, as a preview tells it; such files find it by themselves.',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint?: string;
}

export class SavedMappingDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: IMPORT_KINDS })
  kind!: ImportKind;

  @ApiProperty({ type: Object, additionalProperties: true })
  mapping!: unknown;

  @ApiProperty({ type: String, nullable: true })
  fingerprint!: string | null;

  @ApiProperty()
  updatedBy!: string;

  @ApiProperty()
  updatedAt!: string;
}

export class SavedMappingListDto {
  @ApiProperty({ type: [SavedMappingDto] })
  items!: SavedMappingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
