import { ApiProperty } from '@nestjs/swagger';
import { ListedNameDto, ListedUnitDto } from '../complaint-list.dto.ts';
import { LAYERS } from '../domain/layer.ts';

export class CustomerComplaintDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ enum: LAYERS })
  layer!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: ListedUnitDto })
  unit!: ListedUnitDto;

  @ApiProperty()
  type!: string;

  @ApiProperty({ type: ListedNameDto })
  typeName!: ListedNameDto;

  @ApiProperty()
  filed!: boolean;

  @ApiProperty({ type: String, nullable: true })
  status!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The first 200 characters, masked.' })
  text!: string | null;

  @ApiProperty({ description: 'Came within 30 days of an earlier one about the same type.' })
  isRepeat!: boolean;
}

export class CustomerDayDto {
  @ApiProperty({ example: '2026-11-21' })
  day!: string;

  @ApiProperty({ type: [CustomerComplaintDto] })
  complaints!: CustomerComplaintDto[];
}

export class CustomerLayersDto {
  @ApiProperty()
  contact!: string;

  @ApiProperty()
  ticket!: string;

  @ApiProperty()
  appeal!: string;
}

/** One customer under a pseudonym: what of them is shown is masked. */
export class CustomerDto {
  @ApiProperty()
  key!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Masked.' })
  customer!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Masked.' })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As the newest complaint that has one says.' })
  tier!: string | null;

  @ApiProperty({ type: [String] })
  tags!: string[];

  @ApiProperty({ description: 'Complaints within your scope.' })
  complaints!: string;

  @ApiProperty({ description: 'Whether there are older ones than those told here.' })
  hasOlder!: boolean;

  @ApiProperty({ type: CustomerLayersDto })
  layers!: CustomerLayersDto;

  @ApiProperty({ description: 'Those that came within 30 days of an earlier one about the same type.' })
  repeats!: string;

  @ApiProperty({ type: [CustomerDayDto], description: 'The newest day first.' })
  days!: CustomerDayDto[];

  @ApiProperty({ description: 'Complaints whose customer is not known to the search yet.' })
  searchBehind!: string;
}
