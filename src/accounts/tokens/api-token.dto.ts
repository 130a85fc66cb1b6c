import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { Matches, MaxLength } from 'class-validator';
import type { Permission } from '../domain/permissions.ts';
import { TOKEN_SCOPES } from '../domain/token-scopes.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export class NewTokenDto {
  @ApiProperty({ example: 'nightly import', description: 'What it is for; one token per name.' })
  @IsString()
  @MaxLength(100)
  @Matches(/^(?=.*\S)\P{C}*$/u, { message: 'name must not be empty or hold control characters' })
  name!: string;

  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true, description: 'Permissions of the caller’s own roles.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(TOKEN_SCOPES.length)
  @ArrayUnique()
  @IsIn(TOKEN_SCOPES, { each: true })
  scopes!: Permission[];

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'Never, when left out.' })
  @IsOptional()
  @IsString()
  @Matches(INSTANT, { message: 'expiresAt must be an instant with offset, such as 2027-01-01T00:00:00+08:00' })
  expiresAt: string | null = null;
}

export class ApiTokenDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true })
  scopes!: Permission[];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt!: string | null;
}

export class CreatedTokenDto extends ApiTokenDto {
  @ApiProperty({ description: 'Shown this once.', example: 'rl_…' })
  token!: string;
}

export class ApiTokenListDto {
  @ApiProperty({ type: [ApiTokenDto] })
  items!: ApiTokenDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Always null: the list is short.' })
  next!: string | null;
}
