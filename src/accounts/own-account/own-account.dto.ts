import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../domain/password-rule.ts';
import { PasswordPolicyDto } from '../password-policy.dto.ts';

export class PasswordChangeDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  currentPassword!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  newPassword!: string;
}

class OwnSecondFactorDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null when there is none.' })
  since!: string | null;

  @ApiProperty({ description: 'Recovery codes not used yet.' })
  recoveryCodes!: number;

  @ApiProperty({ description: 'Whether the organisation asks it of this person.' })
  required!: boolean;
}

export class OwnAccountDto {
  @ApiProperty({ format: 'date-time' })
  passwordSetAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a new password is due.' })
  passwordDueAt!: string | null;

  @ApiProperty({ type: PasswordPolicyDto })
  passwordPolicy!: PasswordPolicyDto;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSignInAt!: string | null;

  @ApiProperty({ type: OwnSecondFactorDto })
  secondFactor!: OwnSecondFactorDto;
}
