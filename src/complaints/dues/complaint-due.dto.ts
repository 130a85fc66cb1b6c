import { ApiProperty } from '@nestjs/swagger';
import { DEADLINE_STEPS, type DeadlineStep } from '../../catalogue/domain/reply-deadline.ts';
import { DUE_STATES, type DueState } from '../../catalogue/domain/reply-due.ts';

export class ComplaintDueDto {
  @ApiProperty({ enum: DEADLINE_STEPS })
  step!: DeadlineStep;

  @ApiProperty({ example: '2026-11-22', description: 'The last day on which it is in time.' })
  day!: string;

  @ApiProperty({ format: 'date-time', description: 'The first instant at which it is late.' })
  lateFrom!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The last day before it was extended; null: it was not.' })
  originalDay!: string | null;

  @ApiProperty({
    enum: DUE_STATES,
    description: 'open; soon: within three days; paused: its clock stands still; overdue; or done: in-time or late.',
  })
  state!: DueState;

  @ApiProperty({ type: Number, nullable: true, description: 'Whole hours by which it is or was late.' })
  overHours!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the regime that sets it.' })
  regime!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The document it follows from; null: given by its source.',
  })
  source!: string | null;
}
