import { ApiProperty } from '@nestjs/swagger';
import {
  LEVEL_CLASSES,
  type LevelClass,
  PRIORITIES,
  PRIORITY_REASONS,
  type Priority,
  type PriorityReason,
} from './domain/priority.ts';

export class ComplaintPriorityDto {
  @ApiProperty({ enum: PRIORITIES, description: 'at-once, ahead of its turn, or in turn.' })
  priority!: Priority;

  @ApiProperty({ enum: PRIORITY_REASONS, isArray: true, description: 'Why, the gravest first.' })
  reasons!: readonly PriorityReason[];

  @ApiProperty({
    enum: LEVEL_CLASSES,
    type: String,
    nullable: true,
    description: 'The class its level belongs to; null: none.',
  })
  levelClass!: LevelClass | null;

  @ApiProperty({ description: 'How often the customer came back about the matter, as far as your scope goes.' })
  askedAgain!: number;

  @ApiProperty({ description: 'Appeals of the customer in the year before, as far as your scope goes.' })
  earlierAppeals!: number;
}
