import { ApiProperty } from '@nestjs/swagger';
import { ComplaintClockDto } from './deferrals/complaint-clock.dto.ts';
import { ComplaintDueDto } from './dues/complaint-due.dto.ts';
import { ListedNameDto, ListedUnitDto } from './complaint-list.dto.ts';
import type { ShownValue } from './domain/complaint-history.ts';
import { ComplaintPriorityDto } from './priority/complaint-priority.dto.ts';

export class FieldChangeDto {
  @ApiProperty({ description: 'Name of the field in the contract.' })
  field!: string;

  @ApiProperty({ type: Object, nullable: true })
  from!: ShownValue;

  @ApiProperty({ type: Object, nullable: true })
  to!: ShownValue;
}

export class HistoryEntryDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Id of the import that replaced it; null when pushed.' })
  import!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Username of who pushed or imported it; null where not kept.',
  })
  by!: string | null;

  @ApiProperty({ type: [FieldChangeDto] })
  changes!: FieldChangeDto[];
}

/** A complaint with every field of the contract by name, masked, and its history; the oldest change first. */
export class ComplaintRecordDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ type: [ComplaintDueDto], description: 'What is or was due of it, the most urgent first.' })
  dues!: ComplaintDueDto[];

  @ApiProperty({ type: ComplaintPriorityDto, nullable: true, description: 'Who is served first; null: it is closed.' })
  priority!: ComplaintPriorityDto | null;

  @ApiProperty({ type: ComplaintClockDto, description: 'What was put off of it, and what may be.' })
  clock!: ComplaintClockDto;

  @ApiProperty({ type: ListedUnitDto })
  unit!: ListedUnitDto;

  @ApiProperty()
  type!: string;

  @ApiProperty({ type: ListedNameDto })
  typeName!: ListedNameDto;

  @ApiProperty()
  filed!: boolean;

  @ApiProperty({
    type: ListedNameDto,
    nullable: true,
    description: 'What the catalogue calls it; null where its text is not filed.',
  })
  causeName!: ListedNameDto | null;

  @ApiProperty({ type: ListedNameDto, nullable: true })
  channelName!: ListedNameDto | null;

  @ApiProperty({ type: ListedNameDto, nullable: true })
  levelName!: ListedNameDto | null;

  @ApiProperty({ type: ListedNameDto, nullable: true })
  rightName!: ListedNameDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Pseudonym of the customer, the same in every source.' })
  customerKey!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Id of the import that wrote the present state; null when pushed.',
  })
  import!: string | null;

  @ApiProperty({ description: 'Whether a decided dispute leaves it out of net figures.' })
  excluded!: boolean;

  @ApiProperty({ description: 'Whether anything shown here is masked.' })
  isMasked!: boolean;

  @ApiProperty({ type: [HistoryEntryDto] })
  history!: HistoryEntryDto[];

  [field: string]: unknown;
}
