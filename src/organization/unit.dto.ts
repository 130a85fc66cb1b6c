import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** A name in both languages. */
export class NameDto {
  @ApiProperty({ example: '滨港' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  zh!: string;

  @ApiProperty({ example: 'Bingang' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  en!: string;
}

export class NewUnitDto {
  @ApiProperty({ example: 'BG', description: 'Stable code; letters, digits and most signs, no control characters.' })
  @IsString()
  @MaxLength(100)
  @Matches(/^(?!\.{1,2}$)[^\p{C}\s](?:[^\p{C}]*[^\p{C}\s])?$/u, {
    message: 'code must not be empty, a dot or two, begin or end with a space, or hold control characters',
  })
  code!: string;

  @ApiProperty({ type: NameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;

  @ApiProperty({ example: 'city' })
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  kind!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the superior unit; null hangs it under the root.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  parent: string | null = null;
}

export class ChangedUnitDto {
  @ApiProperty({ type: NameDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;

  @ApiProperty({ example: 'city' })
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  kind!: string;

  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class UnitDto {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: String, nullable: true })
  parent!: string | null;

  @ApiProperty({ description: 'Steps below the root.' })
  level!: number;

  @ApiProperty({ type: [String], description: 'Codes from the top of your scope down to this unit.' })
  path!: string[];

  @ApiProperty()
  version!: number;
}

export class UnitListDto {
  @ApiProperty({ type: [UnitDto] })
  items!: UnitDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
