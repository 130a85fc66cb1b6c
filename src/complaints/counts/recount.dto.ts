import { ApiProperty } from '@nestjs/swagger';

export class CountDifferenceDto {
  @ApiProperty({ example: 'daily_counts' })
  table!: string;

  @ApiProperty({ type: Object })
  key!: Readonly<Record<string, string | number>>;

  @ApiProperty({ type: String, nullable: true, description: 'The count kept.' })
  stored!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The count from scratch.' })
  actual!: string | null;
}

export class RecountDto {
  @ApiProperty({ type: [CountDifferenceDto], description: 'The first hundred.' })
  differences!: readonly CountDifferenceDto[];

  @ApiProperty()
  differing!: number;

  @ApiProperty()
  repaired!: boolean;
}
