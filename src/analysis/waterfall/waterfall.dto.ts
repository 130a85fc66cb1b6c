import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import type { NamedPart, Waterfall } from './waterfall.service.ts';

class WaterfallPartDto implements NamedPart {
  @ApiProperty({ enum: ['growth', 'mix', 'incident', 'type', 'rest'] })
  kind!: NamedPart['kind'];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The code of the type, or the number of the incident’s event.',
  })
  key!: string | null;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ description: 'Whole complaints; all parts add up to the difference.' })
  change!: string;
}

export class WaterfallDto implements Waterfall {
  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty()
  previousPeriod!: string;

  @ApiProperty({ description: 'The day of last year up to which is compared.' })
  previousAsOf!: string;

  @ApiProperty()
  count!: string;

  @ApiProperty()
  previousCount!: string;

  @ApiProperty({ type: [WaterfallPartDto] })
  parts!: readonly WaterfallPartDto[];

  @ApiProperty({ description: 'False where counting changed in between.' })
  comparable!: boolean;

  @ApiProperty({ type: NameDto })
  conclusion!: NameDto;
}
