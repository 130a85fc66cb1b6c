import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { PasswordPolicyDto } from '../password-policy.dto.ts';
import { UserDto } from '../users/user.dto.ts';

export class PasswordLinkDto {
  @ApiProperty({ description: 'The secret of the link; shown this once.' })
  token!: string;

  @ApiProperty({ description: 'Where it leads, from the address of the application.', example: '/welcome#…' })
  path!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class InvitationDto {
  @ApiProperty({ type: UserDto })
  user!: UserDto;

  @ApiProperty({ type: PasswordLinkDto })
  link!: PasswordLinkDto;
}

export class LinkTokenDto {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  token!: string;
}

export class ChosenPasswordDto extends LinkTokenDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  password!: string;
}

export class OpenLinkDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ['invitation', 'reset'] })
  purpose!: 'invitation' | 'reset';

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: PasswordPolicyDto })
  policy!: PasswordPolicyDto;
}
