import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isDay } from '../shared/calendar-day.ts';

@ValidatorConstraint({ name: 'isDay' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }

  defaultMessage(): string {
    return '$property must be a day such as 2026-11-22';
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
