import { ApiProperty } from '@nestjs/swagger';

/** Which scanner found a file clean, and when. */
export class EvidenceScanDto {
  @ApiProperty({ example: 'clamdscan' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}
