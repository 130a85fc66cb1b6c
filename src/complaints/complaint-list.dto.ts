import { ApiProperty } from '@nestjs/swagger';
import { MarksHeldDto } from './case-marks/case-marks.dto.ts';
import { ComplaintDueDto } from './dues/complaint-due.dto.ts';
import { LAYERS } from './domain/layer.ts';

export class ListedNameDto {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class ListedUnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: ListedNameDto })
  name!: ListedNameDto;
}

export class ComplaintRowDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ type: ListedUnitDto })
  unit!: ListedUnitDto;

  @ApiProperty({ enum: LAYERS })
  layer!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  acceptedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  closedAt!: string | null;

  @ApiProperty({ description: 'Code of the filed type, else the original path.' })
  type!: string;

  @ApiProperty({ type: ListedNameDto })
  typeName!: ListedNameDto;

  @ApiProperty({ description: 'Whether the type is one of the catalogue.' })
  filed!: boolean;

  @ApiProperty({ type: String, nullable: true })
  channel!: string | null;

  @ApiProperty({ type: String, nullable: true })
  status!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  dueAt!: string | null;

  @ApiProperty({ type: ComplaintDueDto, nullable: true, description: 'The most urgent of what is due; null: nothing.' })
  due!: ComplaintDueDto | null;

  @ApiProperty({ type: MarksHeldDto, nullable: true, description: 'null: a contact, or excluded; it need show none.' })
  marks!: MarksHeldDto | null;

  @ApiProperty({ type: String, nullable: true })
  level!: string | null;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Masked.' })
  customer!: string | null;

  @ApiProperty({ type: String, nullable: true })
  customerTier!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Pseudonym of the customer, the same in every source.' })
  customerKey!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'A decimal.' })
  amount!: string | null;

  @ApiProperty({ description: 'Whether a decided dispute leaves it out of net figures.' })
  excluded!: boolean;

  @ApiProperty({ description: 'Whether a dispute about it is open.' })
  contested!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '200 characters, masked: the first, or around what was looked for.',
  })
  text!: string | null;
}

export class ComplaintPageDto {
  @ApiProperty({ type: [ComplaintRowDto] })
  items!: ComplaintRowDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the page before; null on the first.' })
  previous!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'All rows of the list; null where it is not known.' })
  total!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'There are more rows than this; null where the total is known.',
  })
  totalOver!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Counted besides, but kept only as daily totals.' })
  totalWithoutRows!: string | null;

  @ApiProperty({ description: 'Complaints whose newest words and customer the search does not know yet.' })
  searchBehind!: string;
}
