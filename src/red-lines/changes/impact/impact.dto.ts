import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../../organization/unit.dto.ts';
import type { ReadingStatus } from '../../domain/reading.ts';
import type { Risk } from '../../domain/risk.ts';
import type { Outcome } from '../domain/impact.ts';

const STATUSES = ['inside', 'breached', 'no-base', 'no-limit'];

class ImpactOutcomeDto implements Outcome {
  @ApiProperty()
  count!: string;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty({ enum: STATUSES })
  status!: ReadingStatus;

  @ApiProperty({ type: String, nullable: true })
  limitValue!: string | null;

  @ApiProperty({
    type: String,
    enum: ['inside', 'warning', 'expected', 'breached', 'unknown'],
    nullable: true,
    description: 'How it stood to the end of its period, incidents not told apart; null where that was over.',
  })
  risk!: Risk | null;
}

/** A reading as it stands and as it would under the change. */
export class ImpactReadingDto {
  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  limit!: string | null;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty({ description: 'Whether the legal status would be another.' })
  flips!: boolean;

  @ApiProperty({ description: 'Whether a warning would come or go though the legal status stays.' })
  alarmFlips!: boolean;

  @ApiProperty({ type: ImpactOutcomeDto, nullable: true, description: 'Null where there is no such line.' })
  before!: ImpactOutcomeDto | null;

  @ApiProperty({ type: ImpactOutcomeDto, nullable: true, description: 'Null where there would be no such line.' })
  after!: ImpactOutcomeDto | null;
}

export class ImpactPageDto {
  @ApiProperty({ type: [ImpactReadingDto] })
  items!: ImpactReadingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
