import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';

export class PreviewProblemDto {
  @ApiProperty()
  column!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  reason!: NameDto;

  @ApiProperty()
  original!: string;
}

export class PreviewRowDto {
  @ApiProperty()
  line!: number;

  @ApiPropertyOptional({
    type: Object,
    additionalProperties: true,
    description: 'By field; without a mapping, by header.',
  })
  values?: unknown;

  @ApiPropertyOptional({ type: [PreviewProblemDto] })
  problems?: readonly PreviewProblemDto[];
}

export class ImportPreviewDto {
  @ApiProperty()
  encoding!: string;

  @ApiProperty()
  delimiter!: string;

  @ApiProperty({ type: [String] })
  columns!: readonly string[];

  @ApiProperty({ type: Object, additionalProperties: true })
  proposedMapping!: unknown;

  @ApiProperty({ type: [PreviewRowDto], description: 'The first 20 records as they will be read.' })
  sample!: readonly PreviewRowDto[];
}
