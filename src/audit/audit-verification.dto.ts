import { ApiProperty } from '@nestjs/swagger';

const FAULTS = ['missing', 'altered', 'unlinked', 'cut-short'] as const;

class ChainFaultDto {
  @ApiProperty()
  lane!: number;

  @ApiProperty({ description: 'The first bad row of the lane.' })
  seq!: string;

  @ApiProperty({ enum: FAULTS })
  fault!: (typeof FAULTS)[number];
}

export class AuditVerdictDto {
  @ApiProperty({ description: 'Whether every lane is what was written.' })
  intact!: boolean;

  @ApiProperty({ description: 'Entries read.' })
  entries!: number;

  @ApiProperty({ type: [ChainFaultDto] })
  faults!: readonly ChainFaultDto[];

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}
