import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Matches, MaxLength, Min } from 'class-validator';
import { DayField } from '../../catalogue/day-field.ts';

/** What was decided about more time, with the version that was seen. */
export class OrderExtensionDecisionDto {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ maxLength: 500, description: 'Why.' })
  @IsString()
  @MaxLength(500)
  @Matches(/\S/, { message: 'reason must not be empty' })
  reason!: string;
}

export class NewOrderExtensionDto extends OrderExtensionDecisionDto {
  @DayField('The day until which more time is asked for, a working day.')
  until!: string;
}
