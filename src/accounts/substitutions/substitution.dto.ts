import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength, MinLength, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isDay } from '../../shared/calendar-day.ts';
import { type Role, ROLES } from '../domain/permissions.ts';

@ValidatorConstraint({ name: 'isDay' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }

  defaultMessage(): string {
    return '$property must be a day such as 2026-11-22';
  }
}

const asUsername = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

export class NewSubstitutionDto {
  @ApiProperty({ description: 'Username of the person who stands in.', example: 'li.na' })
  @Transform(asUsername)
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  @Matches(/^\P{C}*$/u, { message: 'substitute must not hold control characters' })
  substitute!: string;

  @ApiProperty({ format: 'date' })
  @Validate(IsDay)
  firstDay!: string;

  @ApiProperty({ format: 'date', description: 'Included.' })
  @Validate(IsDay)
  lastDay!: string;
}

export class ActingDto {
  @ApiProperty({ description: 'Username of the person whose place is taken.', example: 'chen.jing' })
  @Transform(asUsername)
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  @Matches(/^\P{C}*$/u, { message: 'principal must not hold control characters' })
  principal!: string;
}

class PersonDto {
  @ApiProperty()
  username!: string;

  @ApiProperty()
  displayName!: string;
}

export class SubstitutionDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: PersonDto })
  principal!: PersonDto;

  @ApiProperty({ type: PersonDto })
  substitute!: PersonDto;

  @ApiProperty({ enum: ROLES, isArray: true, description: 'What the substitute may act as.' })
  roles!: Role[];

  @ApiProperty({ format: 'date' })
  firstDay!: string;

  @ApiProperty({ format: 'date' })
  lastDay!: string;

  @ApiProperty({ description: 'Whether it is the caller’s place that is taken.' })
  own!: boolean;

  @ApiProperty({ description: 'Whether today is one of the days.' })
  inForce!: boolean;
}

export class SubstitutionListDto {
  @ApiProperty({ type: [SubstitutionDto] })
  items!: SubstitutionDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Always null: the list is short.' })
  next!: string | null;
}
