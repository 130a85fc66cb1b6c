import { ApiProperty } from '@nestjs/swagger';

/** Whoever did something, as a screen names them. */
export class NamedHandDto {
  @ApiProperty()
  username!: string;

  @ApiProperty({ description: 'The name to be shown.' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In whose place.' })
  actingFor!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of whose place was taken, to be shown.' })
  actingForName!: string | null;
}
