import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import { COMPARISON_VERDICTS, type ComparisonVerdict } from '../domain/comparison/compare-units.ts';
import type { RankedGroup, RankedLimits, RankedUnit, Ranking } from './ranking.service.ts';

class RankedUnitNameDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  kind!: string;
}

class RankedIntervalDto {
  @ApiProperty()
  low!: string;

  @ApiProperty()
  high!: string;
}

class RankedUnitDto implements RankedUnit {
  @ApiProperty({ type: RankedUnitNameDto })
  unit!: RankedUnitNameDto;

  @ApiProperty()
  count!: string;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rate!: string | null;

  @ApiProperty({ type: RankedIntervalDto, nullable: true, description: '95 %, exact for counts, Wilson for shares.' })
  interval!: RankedIntervalDto | null;

  @ApiProperty({ description: 'False where days were not delivered: then there is no verdict.' })
  complete!: boolean;

  @ApiProperty({
    enum: COMPARISON_VERDICTS,
    description: 'By the funnel: beyond its 95 % limits, beyond those of 99.8 % (much), or inside.',
  })
  verdict!: ComparisonVerdict;

  @ApiProperty({ type: String, nullable: true, description: 'Spreads from the mean of its peers.' })
  z!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Among those the funnel separates on its side; null where it cannot be told from the mean.',
  })
  place!: number | null;
}

class RankedLimitsDto implements RankedLimits {
  @ApiProperty()
  base!: string;

  @ApiProperty()
  low998!: string;

  @ApiProperty()
  low95!: string;

  @ApiProperty()
  high95!: string;

  @ApiProperty()
  high998!: string;
}

class RankedGroupDto implements RankedGroup {
  @ApiProperty({ description: 'Only units of a kind are peers.' })
  kind!: string;

  @ApiProperty({ type: String, nullable: true, description: 'All counted ÷ all bases; null for fewer than three.' })
  mean!: string | null;

  @ApiProperty({ type: String, nullable: true })
  median!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mean square of the winsorised scores.' })
  phi!: string | null;

  @ApiProperty({ description: 'Whether the funnel was widened by the variance between units (τ²).' })
  overDispersed!: boolean;

  @ApiProperty({ type: [RankedLimitsDto], description: 'The funnel over the sizes of its units, for drawing.' })
  curve!: readonly RankedLimitsDto[];
}

export class RankingDto implements Ranking {
  @ApiProperty()
  indicator!: string;

  @ApiProperty({ type: NameDto })
  indicatorName!: NameDto;

  @ApiProperty()
  multiplier!: string;

  @ApiProperty()
  period!: string;

  @ApiProperty()
  asOf!: string;

  @ApiProperty({ enum: ['lower', 'higher'] })
  direction!: 'lower' | 'higher';

  @ApiProperty({ type: NameDto })
  conclusion!: NameDto;

  @ApiProperty({ type: [RankedGroupDto] })
  groups!: readonly RankedGroupDto[];

  @ApiProperty({
    type: [RankedUnitDto],
    description: 'Worse than the mean, better, not to be told from it, undecided; each in the order of names.',
  })
  units!: readonly RankedUnitDto[];
}
