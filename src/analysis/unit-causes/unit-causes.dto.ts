import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import type { NamedCauses } from './unit-causes.service.ts';

class UnitCauseDto {
  @ApiProperty({ description: 'The code of a type, or an original text still to be filed.' })
  key!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  count!: string;

  @ApiProperty({ description: 'Of all the unit counts, in whole per cent.' })
  share!: string;
}

/** What the complaints of one unit are about. */
export class UnitCausesDto implements NamedCauses {
  @ApiProperty()
  unit!: string;

  @ApiProperty()
  total!: string;

  @ApiProperty({ type: [UnitCauseDto], description: 'The largest; empty where the units do not differ in kind.' })
  causes!: readonly UnitCauseDto[];

  @ApiProperty({ description: 'What the causes named leave of the total.' })
  rest!: string;
}

export class UnitCausesListDto {
  @ApiProperty({ type: [UnitCausesDto] })
  items!: readonly UnitCausesDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
