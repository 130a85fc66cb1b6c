import { ApiProperty } from '@nestjs/swagger';
import { PASSWORD_POLICY_NAMES, type PasswordPolicyName } from './domain/password-policy.ts';

/** The rules a password must keep, for the form to say them. */
export class PasswordPolicyDto {
  @ApiProperty({ enum: PASSWORD_POLICY_NAMES })
  name!: PasswordPolicyName;

  @ApiProperty({ description: 'Fewest characters.' })
  shortest!: number;

  @ApiProperty({ description: 'How many of: small letters, capital letters, digits, other signs.' })
  kinds!: number;

  @ApiProperty({ description: 'How many of the latest passwords, the present one included, may not come again.' })
  history!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Days after which a new one is due.' })
  expiryDays!: number | null;
}
