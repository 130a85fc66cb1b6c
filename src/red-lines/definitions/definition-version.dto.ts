import { ApiProperty } from '@nestjs/swagger';
import { IndicatorDto, LimitDto } from './definition.dto.ts';

/** The change by which a version came about. */
export class VersionChangeDto {
  @ApiProperty()
  proposal!: string;

  @ApiProperty()
  proposedBy!: string;

  @ApiProperty()
  proposedByName!: string;

  @ApiProperty()
  reason!: string;
}

/** Who wrote a version, when, and on which days periods that go by it begin. */
export class VersionOriginDto {
  @ApiProperty()
  definedBy!: string;

  @ApiProperty()
  definedByName!: string;

  @ApiProperty()
  definedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The first day of a later version; null: none is known.' })
  endsOn!: string | null;

  @ApiProperty({ type: VersionChangeDto, nullable: true, description: 'Null for a first definition.' })
  change!: VersionChangeDto | null;
}

export class IndicatorVersionDto {
  @ApiProperty({ type: IndicatorDto })
  definition!: IndicatorDto;

  @ApiProperty({ type: VersionOriginDto })
  origin!: VersionOriginDto;
}

export class IndicatorVersionListDto {
  @ApiProperty({ type: [IndicatorVersionDto], description: 'The newest first.' })
  items!: IndicatorVersionDto[];
}

export class LimitVersionDto {
  @ApiProperty({ type: LimitDto })
  definition!: LimitDto;

  @ApiProperty({ type: VersionOriginDto })
  origin!: VersionOriginDto;
}

export class LimitVersionListDto {
  @ApiProperty({ type: [LimitVersionDto], description: 'The newest first.' })
  items!: LimitVersionDto[];
}
