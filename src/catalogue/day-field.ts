import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { FIRST_MEANT, isMeantDay, LAST_MEANT } from '../shared/meant-day.ts';

@ValidatorConstraint({ name: 'isDay' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isMeantDay(value);
  }

  defaultMessage(): string {
    return `$property must be a day between ${FIRST_MEANT} and ${LAST_MEANT}, such as 2026-11-22`;
  }
}

/** A field that holds a day. */
export function DayField(description: string): PropertyDecorator {
  return applyDecorators(ApiProperty({ example: '2026-11-22', description }), Validate(IsDay));
}

/** A field that holds a day or nothing. */
export function OptionalDayField(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, nullable: true, required: false, example: '2026-11-22', description }),
    IsOptional(),
    Validate(IsDay),
  );
}
