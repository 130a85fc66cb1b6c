import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../domain/password-rule.ts';

const LONGEST_CODE = 20;

export class PasswordConfirmationDto {
  @ApiProperty({ format: 'password', description: 'The present password, asked for again.' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password!: string;
}

export class CodeDto {
  @ApiProperty({ example: '287082' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_CODE)
  code!: string;
}

export class SecondFactorProofDto extends PasswordConfirmationDto {
  @ApiProperty({ description: 'A present code or a recovery code.' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_CODE)
  code!: string;
}

export class EnrolmentDto {
  @ApiProperty({ description: 'To be typed into an authenticator app, base 32.' })
  secret!: string;

  @ApiProperty({ description: 'The same for a QR code.', example: 'otpauth://totp/…' })
  uri!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Each lets in once without the app; shown this once.' })
  recoveryCodes!: string[];
}
