import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, Min } from 'class-validator';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { type Role, ROLES } from '../domain/permissions.ts';

const WRITTEN = /^(?=.*\S)\P{C}*$/u;
const SORTS = [
  'username',
  '-username',
  'displayName',
  '-displayName',
  'createdAt',
  '-createdAt',
  'lastSignInAt',
  '-lastSignInAt',
] as const;
const STATUSES = ['active', 'inactive', 'invited'] as const;

export class UsersQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Part of the username or the display name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(/^\P{C}*$/u, { message: 'search must not hold control characters' })
  search?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ enum: STATUSES, description: 'Invited: has not chosen a password yet.' })
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  @ApiPropertyOptional({ enum: SORTS, default: 'username' })
  @IsOptional()
  @IsIn(SORTS)
  sort: (typeof SORTS)[number] = 'username';
}

class UserFieldsDto {
  @ApiProperty({ example: '陈静' })
  @IsString()
  @MaxLength(100)
  @Matches(WRITTEN, { message: 'displayName must not be empty or hold control characters' })
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(ROLES.length)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  @ApiProperty({ example: 'root', description: 'Code of the unit on top of the user’s scope.' })
  @IsString()
  @MaxLength(100)
  @Matches(WRITTEN, { message: 'unit must be the code of a unit' })
  unit!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Narrows the scope to one department.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(WRITTEN, { message: 'department must not be empty or hold control characters' })
  department: string | null = null;
}

export class InvitedUserDto extends UserFieldsDto {
  @ApiProperty({ example: 'chen.jing' })
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/, {
    message: 'username has 2 to 64 small letters, digits, dots, underscores and hyphens, a letter or digit first',
  })
  username!: string;
}

export class NewUserDto extends InvitedUserDto {
  @ApiProperty({ format: 'password', description: 'Lets the user in only as far as choosing another.' })
  @IsString()
  password!: string;
}

export class ChangedUserDto extends UserFieldsDto {
  @ApiProperty()
  @IsBoolean()
  active!: boolean;

  @ApiProperty({ description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class NewPasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  password!: string;
}

class UnitNameDto {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class UserDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: Role[];

  @ApiProperty({ description: 'Code of the unit on top of the scope.' })
  unit!: string;

  @ApiProperty({ type: UnitNameDto })
  unitName!: UnitNameDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty()
  active!: boolean;

  @ApiProperty()
  version!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSignInAt!: string | null;

  @ApiProperty({ description: 'Whether the user has yet to choose a password.' })
  invited!: boolean;

  @ApiProperty({ description: 'Whether a code is asked for at sign-in.' })
  secondFactor!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'End of the open one-time link.' })
  linkExpiresAt!: string | null;
}

export class UserPageDto {
  @ApiProperty({ type: [UserDto] })
  items!: UserDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
