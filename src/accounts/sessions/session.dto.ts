import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { SLIP_COLOURS, type SlipColour } from '../../shared/slip-colours.ts';
import { LONGEST_PASSWORD } from '../domain/password-rule.ts';
import { PERMISSION_NAMES, type Permission, type Role, ROLES } from '../domain/permissions.ts';

export class SignInDto {
  @ApiProperty({ example: 'admin' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  @Matches(/^\P{C}*$/u, { message: 'username must not hold control characters' })
  username!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Of the authenticator app, or a recovery code; asked for by `session.second-factor-required`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  code: string | null = null;
}

class NameDto {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

class OwnUnitDto {
  @ApiProperty({ example: 'root' })
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

class SignedInUserDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: readonly Role[];

  @ApiProperty({ description: 'Code of the unit on top of the scope.' })
  unit!: string;
}

export class SignedInDto {
  @ApiProperty({ type: SignedInUserDto })
  user!: SignedInUserDto;
}

class MyselfDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: readonly Role[];

  @ApiProperty({ enum: PERMISSION_NAMES, isArray: true })
  permissions!: readonly Permission[];

  @ApiProperty({ type: OwnUnitDto })
  unit!: OwnUnitDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({
    enum: ['password-change', 'second-factor'],
    type: String,
    nullable: true,
    description: 'What must be done before anything else.',
  })
  restriction!: 'password-change' | 'second-factor' | null;

  @ApiProperty({ type: String, nullable: true, description: 'Username of the person whose place is taken.' })
  actingFor!: string | null;
}

class SlipColoursDto {
  @ApiProperty({ enum: SLIP_COLOURS, description: 'Near its due day.' })
  nearDue!: SlipColour;

  @ApiProperty({ enum: SLIP_COLOURS, description: 'Behind the expected progress.' })
  behind!: SlipColour;

  @ApiProperty({ enum: SLIP_COLOURS })
  overdue!: SlipColour;
}

class OrganizationDto {
  @ApiProperty({ example: 'Asia/Shanghai' })
  timeZone!: string;

  @ApiProperty({ enum: ['zh-CN', 'en'] })
  defaultLanguage!: 'zh-CN' | 'en';

  @ApiProperty({ format: 'date' })
  today!: string;

  @ApiProperty({ description: 'Whether the demo organisation is loaded.' })
  demo!: boolean;

  @ApiProperty({ type: SlipColoursDto, description: 'Which colour marks which slip of an order.' })
  slipColours!: SlipColoursDto;

  @ApiProperty()
  version!: string;
}

export class MeDto {
  @ApiProperty({ type: MyselfDto })
  user!: MyselfDto;

  @ApiProperty({ type: OrganizationDto })
  organization!: OrganizationDto;
}
