import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../../../platform/http/page-query.dto.ts';
import { IMPORT_STATUSES, type ImportStatus } from '../../imports/domain/import-kind.ts';

const OUTCOMES = ['taken', 'refused'] as const;

export class DeliveriesQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: (typeof OUTCOMES)[number];
}

/** The answer to a push. */
export class DeliveredDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'The import that carries it.' })
  import!: string;

  @ApiProperty({ description: 'The same content had come before: nothing is imported again.' })
  repeated!: boolean;
}

class DeliveryRefusalDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  detail!: string;
}

export class DeliveryDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  receivedAt!: string;

  @ApiProperty({ enum: ['folder', 'push'] })
  via!: 'folder' | 'push';

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ description: 'Bytes.' })
  fileSize!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty()
  deliveredBy!: string;

  @ApiProperty()
  repeated!: boolean;

  @ApiProperty({ type: String, nullable: true })
  import!: string | null;

  @ApiProperty({ enum: IMPORT_STATUSES, nullable: true })
  status!: ImportStatus | null;

  @ApiProperty({ type: String, nullable: true })
  rows!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rejected!: string | null;

  @ApiProperty({ type: DeliveryRefusalDto, nullable: true, description: 'Why it was refused before an import began.' })
  refusal!: DeliveryRefusalDto | null;
}

export class DeliveryListDto {
  @ApiProperty({ type: [DeliveryDto] })
  items!: DeliveryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
