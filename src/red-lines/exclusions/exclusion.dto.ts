import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ExclusionsQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;

  @ApiProperty({ example: '2026-Q4' })
  @IsString()
  @MaxLength(20)
  period!: string;

  @ApiProperty({ required: false, example: '2026-11-21', description: 'Events count up to the end of this day.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  asOf?: string;

  @ApiProperty({ required: false, description: 'Of this indicator alone.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  indicator?: string;
}

/** How many complaints decided disputes exclude from one indicator of one unit. */
export class ExclusionDto {
  @ApiProperty()
  indicator!: string;

  @ApiProperty({ description: 'The unit asked for, or one directly below it; with all below that.' })
  unit!: string;

  @ApiProperty({ type: String, description: 'How many, as decimal text; never 0.' })
  excluded!: string;

  @ApiProperty({
    enum: ['gross', 'net'],
    description:
      'What the reading counts: gross with the excluded complaints in it, net where its definition leaves them out.',
  })
  counts!: 'gross' | 'net';
}

export class ExclusionListDto {
  @ApiProperty({ type: [ExclusionDto], description: 'Only where something was excluded.' })
  items!: ExclusionDto[];
}
