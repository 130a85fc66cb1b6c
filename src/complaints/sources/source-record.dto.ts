import { ApiProperty } from '@nestjs/swagger';
import { SourceBodyDto } from './watched-source.dto.ts';

export const DELIVERY_STATES = ['delivered', 'late', 'unpublished', 'missing', 'due'] as const;

class OwedDeliveryDto {
  @ApiProperty({ example: '2026-11-22', description: 'The day on which it was due.' })
  day!: string;

  @ApiProperty({ enum: DELIVERY_STATES, description: '`due`: its time has not come yet.' })
  state!: (typeof DELIVERY_STATES)[number];

  @ApiProperty({ description: 'First day whose data it brings.' })
  from!: string;

  @ApiProperty({ description: 'The day after the last.' })
  until!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Minutes after the due time.' })
  lateMinutes!: number | null;

  @ApiProperty({ type: String, nullable: true })
  import!: string | null;
}

class GapDto {
  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last.' })
  until!: string;

  @ApiProperty()
  days!: number;
}

class LastDeliveryDto {
  @ApiProperty()
  at!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  import!: string;
}

/** A source with what it owed and brought in the last 35 days. */
export class SourceDto extends SourceBodyDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ description: 'First day of the strip; days without an entry owed nothing.' })
  stripFrom!: string;

  @ApiProperty({ description: 'Last day of the strip: today.' })
  stripTo!: string;

  @ApiProperty({ type: [OwedDeliveryDto] })
  deliveries!: OwedDeliveryDto[];

  @ApiProperty({ type: [GapDto], description: 'Days whose data are missing, neighbours joined.' })
  gaps!: GapDto[];

  @ApiProperty({ type: String, nullable: true })
  nextDueAt!: string | null;

  @ApiProperty({ type: LastDeliveryDto, nullable: true })
  lastDelivery!: LastDeliveryDto | null;
}

export class SourceListDto {
  @ApiProperty({ type: [SourceDto] })
  items!: SourceDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
