import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class SaveMappingDto {
  @ApiProperty({ type: Object, additionalProperties: true, description: 'A mapping for complaints.' })
  @IsObject()
  mapping!: Record<string, unknown>;
}

export class SavedMappingDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Object, additionalProperties: true })
  mapping!: unknown;

  @ApiProperty()
  updatedBy!: string;

  @ApiProperty()
  updatedAt!: string;
}

export class SavedMappingListDto {
  @ApiProperty({ type: [SavedMappingDto] })
  items!: SavedMappingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
