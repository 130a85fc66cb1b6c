import { ApiProperty } from '@nestjs/swagger';

/** Words that the newest complaints within one's scope use, by filter of the list. */
export class ComplaintValuesDto {
  @ApiProperty({ type: [String] })
  source!: string[];

  @ApiProperty({ type: [String] })
  channel!: string[];

  @ApiProperty({ type: [String] })
  level!: string[];

  @ApiProperty({ type: [String] })
  cause!: string[];

  @ApiProperty({ type: [String] })
  status!: string[];

  @ApiProperty({ type: [String] })
  department!: string[];

  @ApiProperty({ type: [String] })
  customerTier!: string[];

  @ApiProperty({ type: [String] })
  tag!: string[];
}
