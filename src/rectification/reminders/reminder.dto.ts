import { ApiProperty } from '@nestjs/swagger';
import { type Rung, RUNGS } from '../domain/reminder.ts';

export class OrderPersonDto {
  @ApiProperty()
  username!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  name!: string;
}

/** That the caller was told of an order of others. */
export class UrgedDto {
  @ApiProperty({ enum: RUNGS, description: 'Percent of the working time gone.' })
  rung!: Rung;

  @ApiProperty({ description: 'The day.' })
  on!: string;
}

/** That superiors were told of an order. */
export class OrderReminderDto {
  @ApiProperty({ enum: RUNGS, description: 'Percent of the working time gone; 100 when the due day was over.' })
  rung!: Rung;

  @ApiProperty({ description: 'Working time gone, in whole percent.' })
  used!: number;

  @ApiProperty({ description: 'What the lead had reported, in percent.' })
  progress!: number;

  @ApiProperty()
  at!: string;

  @ApiProperty({ type: [OrderPersonDto], description: 'Whom it told.' })
  told!: OrderPersonDto[];
}
