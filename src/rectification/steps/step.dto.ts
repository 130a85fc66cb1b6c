import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DayField, OptionalDayField } from '../../catalogue/day-field.ts';
import { OrderImprovementDto } from '../improvements/improvement.dto.ts';
import { OrderMeasureDto } from '../orders/order-body.dto.ts';

const LONGEST_NOTE = 1000;
const NOT_EMPTY = /\S/;

/** A step with the version of the order that was seen. */
export class OrderStepDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: LONGEST_NOTE })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NOTE)
  note?: string | null;
}

/** A step that says why, or what was found. */
export class ReasonedOrderStepDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ maxLength: LONGEST_NOTE })
  @IsString()
  @MaxLength(LONGEST_NOTE)
  @Matches(NOT_EMPTY, { message: 'note must not be empty' })
  note!: string;
}

export class OrderPlanDto extends OrderStepDto {
  @ApiProperty({ type: [OrderMeasureDto], description: 'All measures of the order as they are from now on.' })
  @IsArray()
  measures!: unknown[];
}

export class OrderProgressDto extends ReasonedOrderStepDto {
  @ApiProperty({ minimum: 0, maximum: 100, description: 'How much of the work is done, in percent.' })
  @IsInt()
  @Min(0)
  @Max(100)
  progress!: number;
}

export class OrderSubmissionDto extends ReasonedOrderStepDto {
  @ApiPropertyOptional({ type: [OrderImprovementDto], description: 'What the work improved beyond its own matter.' })
  @IsOptional()
  @IsArray()
  improvements?: unknown[];
}

export class OrderReturnDto extends ReasonedOrderStepDto {
  @OptionalDayField('The day by which it must be mended; the due day stays when none is given.')
  dueDay?: string | null;
}

export class OrderKeepingOpenDto extends ReasonedOrderStepDto {
  @ApiProperty({ maxLength: 100, description: 'Who keeps it in view.' })
  @IsString()
  @MaxLength(100)
  @Matches(NOT_EMPTY, { message: 'owner must not be empty' })
  owner!: string;

  @ApiProperty({ maxLength: 500, description: 'What customers are told.' })
  @IsString()
  @MaxLength(500)
  @Matches(NOT_EMPTY, { message: 'wording must not be empty' })
  wording!: string;

  @DayField('The day on which it is looked at again.')
  reviewDay!: string;
}

export class OrderReopeningDto extends ReasonedOrderStepDto {
  @DayField('The day it is due anew, a working day.')
  dueDay!: string;
}
