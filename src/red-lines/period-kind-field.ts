import { ApiProperty } from '@nestjs/swagger';

/** A kind of period in the API: a pattern instead of a list, because windows have any number of days. */
export function PeriodKindField({ nullable = false } = {}): PropertyDecorator {
  return ApiProperty({
    type: String,
    nullable,
    pattern: '^(day|week|month|quarter|half|year|rolling-[1-9][0-9]{0,2})$',
    example: 'quarter',
    description: 'Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.',
  });
}
