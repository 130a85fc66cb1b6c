import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { IMPORT_SORTS, type ImportSort } from './import-list.query.ts';
import { IMPORT_WARNINGS, type ImportWarningCode } from './domain/import-warning.ts';
import { IMPORT_KINDS, IMPORT_STATUSES, type ImportKind, type ImportStatus } from './domain/import-kind.ts';

export class ImportListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: IMPORT_KINDS })
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ImportKind;

  @ApiPropertyOptional({ enum: IMPORT_STATUSES })
  @IsOptional()
  @IsIn(IMPORT_STATUSES)
  status?: ImportStatus;

  @ApiPropertyOptional({ description: 'Code of the source.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  source?: string;

  @ApiPropertyOptional({ description: 'Username of who brought it.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  by?: string;

  @ApiPropertyOptional({ enum: IMPORT_SORTS, default: 'at' })
  @IsOptional()
  @IsIn(IMPORT_SORTS)
  sort: ImportSort = 'at';

  @ApiPropertyOptional({ enum: ['asc', 'desc'], default: 'desc' })
  @IsOptional()
  @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'desc';
}

export class ImportOriginsDto {
  @ApiProperty({ type: [String] })
  people!: readonly string[];

  @ApiProperty({ type: [String] })
  sources!: readonly string[];
}

export class ReceivedImportDto {
  @ApiProperty()
  id!: string;
}

export class ImportErrorDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  message!: string;

  @ApiProperty({ type: NameDto })
  wording!: NameDto;

  @ApiProperty({ type: Object, additionalProperties: true })
  params!: Readonly<Record<string, string | number>>;
}

export class ImportCoverageDto {
  @ApiProperty({ example: '2026-11-01' })
  from!: string;

  @ApiProperty({ example: '2026-12-01', description: 'The day after the last.' })
  until!: string;
}

export class WarningExampleDto {
  @ApiProperty({ type: String, nullable: true })
  line!: string | null;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Rows that have this text.' })
  rows!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name that comes closest.' })
  suggestion!: string | null;
}

export class ImportWarningDto {
  @ApiProperty({ enum: IMPORT_WARNINGS })
  code!: ImportWarningCode;

  @ApiProperty()
  rows!: string;

  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } })
  params!: Readonly<Record<string, string>>;

  @ApiProperty({ type: [WarningExampleDto] })
  examples!: readonly WarningExampleDto[];
}

export class ImportDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: IMPORT_KINDS })
  kind!: ImportKind;

  @ApiProperty({ enum: IMPORT_STATUSES })
  status!: ImportStatus;

  @ApiProperty({ description: 'Rows of the file: created + updated + unchanged + duplicates + rejected.' })
  rows!: string;

  @ApiProperty({ description: 'created + updated + unchanged' })
  accepted!: string;

  @ApiProperty()
  created!: string;

  @ApiProperty()
  updated!: string;

  @ApiProperty()
  unchanged!: string;

  @ApiProperty({ description: 'Earlier rows with a number that comes again later in the file.' })
  duplicates!: string;

  @ApiProperty()
  rejected!: string;

  @ApiProperty({ description: 'Per cent of the present step.' })
  progress!: number;

  @ApiProperty({ type: ImportErrorDto, nullable: true })
  error!: ImportErrorDto | null;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ description: 'Bytes.' })
  fileSize!: string;

  @ApiProperty({ type: String, nullable: true })
  encoding!: string | null;

  @ApiProperty({ type: String, nullable: true })
  delimiter!: string | null;

  @ApiProperty({ type: String, nullable: true })
  source!: string | null;

  @ApiProperty({ type: Object, nullable: true, additionalProperties: true })
  mapping!: unknown;

  @ApiProperty({ description: 'Published as soon as it is checked.' })
  publish!: boolean;

  @ApiProperty()
  createdBy!: string;

  @ApiProperty()
  createdAt!: string;

  @ApiProperty({ type: String, nullable: true })
  checkedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ type: ImportCoverageDto, nullable: true, description: 'The days that hold the bulk of the rows.' })
  coverage!: ImportCoverageDto | null;

  @ApiProperty({ description: 'Rows whose date lies outside the coverage: day and month may be swapped.' })
  outsideMainRange!: string;

  @ApiProperty({ type: [ImportWarningDto], description: 'What should be known before it is published.' })
  warnings!: readonly ImportWarningDto[];
}

export class ImportListDto {
  @ApiProperty({ type: [ImportDto] })
  items!: ImportDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
