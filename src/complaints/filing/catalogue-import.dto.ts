import { ApiProperty } from '@nestjs/swagger';

const EFFECTS = ['created', 'renamed', 'closed', 'unchanged', 'conflict'] as const;

export class CatalogueLineDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: EFFECTS })
  effect!: (typeof EFFECTS)[number];

  @ApiProperty({ type: String, nullable: true, description: 'The rule that stands against it.' })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  about!: string | null;
}

export class CatalogueImportDto {
  @ApiProperty({ type: [CatalogueLineDto] })
  lines!: readonly CatalogueLineDto[];

  @ApiProperty()
  hasConflicts!: boolean;

  @ApiProperty({ description: 'Whether it was written; never with conflicts.' })
  applied!: boolean;
}

export class CatalogueUploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV as it is exported.' })
  file!: unknown;

  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Writes it when nothing stands against it.' })
  apply?: 'true' | 'false';
}
