import { ApiProperty } from '@nestjs/swagger';

export class OwnSessionDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;

  @ApiProperty({ example: '127.0.0.1' })
  address!: string;

  @ApiProperty({ description: 'What the browser says of itself.' })
  userAgent!: string;

  @ApiProperty({ description: 'Whether this request came with it.' })
  current!: boolean;
}

export class OwnSessionListDto {
  @ApiProperty({ type: [OwnSessionDto] })
  items!: OwnSessionDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Always null: the list is short.' })
  next!: string | null;
}
