import { ApiProperty } from '@nestjs/swagger';
import { DIFFICULTIES, type Difficulty, MEASURE_TERMS, type MeasureTerm } from '../domain/measure.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain/order.ts';
import { ORDER_GRADES, type OrderGrade } from '../domain/order-number.ts';

export class OrderMeasureDto {
  @ApiProperty({ enum: MEASURE_TERMS })
  term!: MeasureTerm;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: DIFFICULTIES })
  difficulty!: Difficulty;

  @ApiProperty({ type: String, nullable: true, required: false })
  owner!: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, example: '2026-11-25' })
  dueDay!: string | null;

  @ApiProperty({ required: false, default: false })
  done!: boolean;
}

export class OrderComplaintDto {
  @ApiProperty()
  source!: string;

  @ApiProperty()
  number!: string;
}

/** What an order comes from; the last four are those of a red line. */
export class OrderSourceDto {
  @ApiProperty({ enum: SOURCE_KINDS })
  kind!: SourceKind;

  @ApiProperty({ required: false })
  indicator?: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  limit?: string | null;

  @ApiProperty({ required: false })
  unit?: string;

  @ApiProperty({ required: false, example: '2026' })
  period?: string;
}

class OrderPartyBodyDto {
  @ApiProperty({ example: 'LZ' })
  unit!: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  department!: string | null;
}

class OrderLeadBodyDto extends OrderPartyBodyDto {
  @ApiProperty({ type: String, nullable: true, required: false, description: 'A username.' })
  person!: string | null;
}

/** An order to draft; its body is read strictly by the domain, which names every fault. */
export class NewOrderDto {
  @ApiProperty({ enum: ORDER_GRADES })
  grade!: OrderGrade;

  @ApiProperty({ maxLength: 120 })
  title!: string;

  @ApiProperty({ maxLength: 2000 })
  problem!: string;

  @ApiProperty({ maxLength: 2000, description: 'What is asked of the lead.' })
  requirement!: string;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'A code of the catalogue of causes.' })
  cause!: string | null;

  @ApiProperty({ type: OrderLeadBodyDto })
  lead!: OrderLeadBodyDto;

  @ApiProperty({ type: [OrderPartyBodyDto], required: false })
  partners!: OrderPartyBodyDto[];

  @ApiProperty({ example: '2026-11-27', description: 'A working day to come.' })
  dueDay!: string;

  @ApiProperty({ type: [OrderMeasureDto], required: false })
  measures!: OrderMeasureDto[];

  @ApiProperty({ type: [OrderComplaintDto], required: false })
  complaints!: OrderComplaintDto[];

  @ApiProperty({ type: OrderSourceDto, required: false, description: 'By hand when nothing is said.' })
  source!: OrderSourceDto;
}

/** A draft changed: the whole of it, with the version that was seen. */
export class ChangedOrderDto extends NewOrderDto {
  @ApiProperty()
  version!: number;
}
