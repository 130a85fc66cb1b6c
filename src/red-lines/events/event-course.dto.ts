import { ApiProperty } from '@nestjs/swagger';

class LayerCountsDto {
  @ApiProperty()
  contact!: number;

  @ApiProperty()
  ticket!: number;

  @ApiProperty()
  appeal!: number;
}

class CourseDayDto {
  @ApiProperty()
  day!: string;

  @ApiProperty({ type: LayerCountsDto })
  counts!: LayerCountsDto;
}

/** What an incident has brought so far to the units the caller may see. */
export class EventCourseDto {
  @ApiProperty()
  asOf!: string;

  @ApiProperty({ type: [CourseDayDto] })
  days!: CourseDayDto[];

  @ApiProperty({ type: LayerCountsDto })
  total!: LayerCountsDto;

  @ApiProperty({ description: 'Tickets not closed yet.' })
  openTickets!: number;
}
