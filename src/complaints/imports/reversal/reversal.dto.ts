import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../../platform/http/page-query.dto.ts';
import { DATE_BASES } from '../../domain/date-basis.ts';
import { REVERSAL_STATES, type ReversalState } from './domain/reversal-state.ts';
import { REVERSAL_EFFECTS, type ReversalEffect } from './domain/withdraw.ts';

export class RequestReversalDto {
  @ApiProperty({ description: 'Why the import is taken back; kept with it and in the audit log.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\p{Cc}]*[^\p{C}\s][^\p{Cc}]*$/u, { message: 'reason says in one line why the import is taken back' })
  reason!: string;
}

export class ReversalRowsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: REVERSAL_EFFECTS, default: 'replaced' })
  @IsOptional()
  @IsIn(REVERSAL_EFFECTS)
  effect: ReversalEffect = 'replaced';
}

export class MovedDaysDto {
  @ApiProperty({ enum: DATE_BASES })
  basis!: string;

  @ApiProperty({ example: '2026-11-01' })
  from!: string;

  @ApiProperty({ example: '2026-12-01', description: 'The day after the last.' })
  until!: string;

  @ApiProperty({ description: 'How many days between them have counts that move.' })
  days!: number;
}

export class MovedBaseDto {
  @ApiProperty()
  series!: string;

  @ApiProperty({ example: '2026-10-01', description: 'First day of the first period.' })
  from!: string;

  @ApiProperty({ example: '2026-10-01', description: 'First day of the last period.' })
  last!: string;

  @ApiProperty()
  values!: number;
}

export class ReversalPlanDto {
  @ApiProperty({ description: 'Records only this import has written: they go.' })
  deleted!: string;

  @ApiProperty({ description: 'Records it wrote last: their former state comes back.' })
  restored!: string;

  @ApiProperty({ description: 'Records replaced since: nothing of them changes.' })
  replaced!: string;

  @ApiProperty({ description: 'Units whose figures move.' })
  units!: string;

  @ApiProperty({ type: [MovedDaysDto], description: 'Days whose counts move.' })
  days!: readonly MovedDaysDto[];

  @ApiProperty({ type: [MovedBaseDto], description: 'The customer base that moves.' })
  bases!: readonly MovedBaseDto[];
}

export class UnitHoldDto {
  @ApiProperty()
  unit!: string;

  @ApiProperty({ example: 'complaints', description: 'What hangs on the unit, as its table is called.' })
  place!: string;

  @ApiProperty()
  records!: string;
}

export class ReversalDto {
  @ApiProperty()
  import!: string;

  @ApiProperty({ enum: REVERSAL_STATES })
  state!: ReversalState;

  @ApiProperty({ type: String, nullable: true, description: 'Why it is refused.' })
  refusal!: string | null;

  @ApiProperty({ type: [UnitHoldDto], description: 'What keeps the units of the import; the first 50.' })
  holds!: readonly UnitHoldDto[];

  @ApiProperty({ description: 'Per cent, while it runs.' })
  progress!: number;

  @ApiProperty({ type: ReversalPlanDto, nullable: true, description: 'What it would do, or did; null while it runs.' })
  plan!: ReversalPlanDto | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  revertedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt came to nothing.' })
  error!: string | null;
}

export class ReversalRowDto {
  @ApiProperty({
    type: Object,
    additionalProperties: { type: 'string' },
    description: 'source and number; unit, basis, layer, day and type; unit, series and from; or unit.',
  })
  key!: Readonly<Record<string, string>>;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The import whose state comes back, or which replaced it; null when written singly.',
  })
  otherImport!: string | null;
}

export class ReversalRowListDto {
  @ApiProperty({ type: [ReversalRowDto] })
  items!: readonly ReversalRowDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
