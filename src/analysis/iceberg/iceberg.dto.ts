import { ApiProperty } from '@nestjs/swagger';
import { LAYERS, type Layer } from '../../complaints/domain/layer.ts';
import type { ContactDayCount, LayerCount } from '../domain/iceberg.ts';
import type { Iceberg } from './iceberg.service.ts';

class LayerCountDto implements LayerCount {
  @ApiProperty({ enum: LAYERS })
  layer!: Layer;

  @ApiProperty()
  count!: string;
}

class ContactDayDto implements ContactDayCount {
  @ApiProperty()
  day!: string;

  @ApiProperty()
  count!: string;
}

/** What lies below an indicator's count. */
export class IcebergDto implements Iceberg {
  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty({
    type: [LayerCountDto],
    description: 'The layers before those the indicator counts, of its types, by the day received.',
  })
  layers!: readonly LayerCountDto[];

  @ApiProperty({ enum: LAYERS, isArray: true, description: 'The layers the indicator counts.' })
  counted!: readonly Layer[];

  @ApiProperty({ description: 'What the indicator counts.' })
  count!: string;

  @ApiProperty({ type: [ContactDayDto], description: 'Contacts of its types by day; days without one are left out.' })
  contacts!: readonly ContactDayDto[];
}
