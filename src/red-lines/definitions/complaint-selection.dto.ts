import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  type ComplaintQualities,
  DUPLICATE_RULES,
  type DuplicateRule,
  type Moment,
  MOMENTS,
  type Within,
} from '../../complaints/domain/complaint-qualities.ts';
import { DATE_BASES, type DateBasis } from '../../complaints/domain/date-basis.ts';
import { LAYERS, type Layer } from '../../complaints/domain/layer.ts';

const SAID = {
  oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['known'] }],
  required: false,
} satisfies ApiPropertyOptions;

class FlagsDto {
  @ApiProperty({ ...SAID, description: 'Judged to be right (属实); `known` is either way.' })
  substantiated?: boolean | 'known';

  @ApiProperty(SAID)
  resolved?: boolean | 'known';

  @ApiProperty({ ...SAID, description: '`known` are those who answered.' })
  satisfied?: boolean | 'known';

  @ApiProperty({ ...SAID, description: 'The customer disputes the answer.' })
  disputed?: boolean | 'known';

  @ApiProperty({ required: false, description: 'Names another complaint as the one it repeats.' })
  repeat?: boolean;

  @ApiProperty({ required: false })
  escalated?: boolean;

  @ApiProperty({ required: false, description: 'Sent to more than one place before it was closed.' })
  redispatched?: boolean;

  @ApiProperty({ required: false, description: 'Excluded by a decided dispute; false counts net.' })
  excluded?: boolean;

  @ApiProperty({ required: false, description: 'Closed at or before the instant it was due; false is late.' })
  onTime?: boolean;

  @ApiProperty({ required: false, description: 'Closed on or before the day it was due; false is late.' })
  onTimeByDay?: boolean;
}

class WithinDto implements Within {
  @ApiProperty({ enum: MOMENTS })
  from!: Moment;

  @ApiProperty({ enum: MOMENTS })
  to!: Moment;

  @ApiProperty({ description: 'At most so many; what never came did not come in time.' })
  hours!: number;
}

const NAMES = { type: [String] as [typeof String], nullable: true, required: false } satisfies ApiPropertyOptions;

/** Which complaints are counted, and on which of their days. */
export class ComplaintSelectionDto implements ComplaintQualities {
  @ApiProperty({ enum: LAYERS, isArray: true })
  layers!: readonly Layer[];

  @ApiProperty({ type: [String], nullable: true, description: 'Type codes with all below them; null is every type.' })
  types!: readonly string[] | null;

  @ApiProperty({ ...NAMES, description: 'Codes or names, each with all below it.' })
  channels?: readonly string[] | null;

  @ApiProperty(NAMES)
  levels?: readonly string[] | null;

  @ApiProperty(NAMES)
  causes?: readonly string[] | null;

  @ApiProperty({ ...NAMES, description: 'Consumer rights.' })
  rights?: readonly string[] | null;

  @ApiProperty({ ...NAMES, description: 'As written.' })
  departments?: readonly string[] | null;

  @ApiProperty({ type: FlagsDto, required: false, description: 'Each has to be as asked.' })
  flags?: FlagsDto;

  @ApiProperty({ type: WithinDto, nullable: true, required: false })
  within?: WithinDto | null;

  @ApiProperty({ enum: DUPLICATE_RULES, required: false, description: 'merged: repeats are not counted.' })
  duplicates?: DuplicateRule;

  @ApiProperty({ enum: DATE_BASES })
  dateBasis!: DateBasis;
}
