import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../organization/unit.dto.ts';

export const DEMO_STATES = ['none', 'loading', 'present', 'removing'] as const;

export class DemoSignInDto {
  @ApiProperty({ example: 'chen' })
  username!: string;

  @ApiProperty({ example: '陈副总' })
  name!: string;

  @ApiProperty({ type: NameDto, description: 'What there is to see as this person.' })
  purpose!: NameDto;
}

export class DemoProgressDto {
  @ApiProperty({ description: 'Steps done.' })
  done!: number;

  @ApiProperty({ description: 'Steps in all; 0 before it has begun.' })
  of!: number;

  @ApiProperty({ type: NameDto, nullable: true, description: 'The step under way.' })
  step!: NameDto | null;
}

export class DemoDto {
  @ApiProperty({ enum: DEMO_STATES })
  state!: (typeof DEMO_STATES)[number];

  @ApiProperty({ type: DemoProgressDto, nullable: true, description: 'While it is being loaded.' })
  progress!: DemoProgressDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the loading does not go on.' })
  error!: string | null;

  @ApiProperty({ type: [DemoSignInDto], description: 'Empty without a demo.' })
  signIns!: DemoSignInDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The password of every demo sign-in, while there is a demo.',
  })
  password!: string | null;
}

export class RemovalExtentDto {
  @ApiProperty()
  complaints!: string;

  @ApiProperty()
  dailyTotals!: string;

  @ApiProperty()
  customerFigures!: string;

  @ApiProperty()
  officialFigures!: string;

  @ApiProperty()
  imports!: string;

  @ApiProperty()
  reviews!: string;

  @ApiProperty()
  briefings!: string;

  @ApiProperty()
  users!: string;

  @ApiProperty()
  units!: string;
}

export class ObstacleDto {
  @ApiProperty({ enum: ['complaints', 'units', 'users', 'customer-base', 'other'] })
  kind!: 'complaints' | 'units' | 'users' | 'customer-base' | 'other';

  @ApiProperty({ description: 'The file or source, the unit, or the user.' })
  where!: string;

  @ApiProperty()
  count!: string;
}

export class RemovalPlanDto {
  @ApiProperty({ type: RemovalExtentDto, description: 'How much goes; the audit log stays.' })
  goes!: RemovalExtentDto;

  @ApiProperty({
    type: [ObstacleDto],
    description: 'What of somebody’s own stands on the demo; while there is any, nothing is removed.',
  })
  obstacles!: ObstacleDto[];
}
