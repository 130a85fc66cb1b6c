import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldError } from './domain-error.ts';

/** Checks bodies and queries against their DTO class; a field nobody knows is refused, not dropped. */
@Injectable()
export class RequestValidation implements PipeTransform {
  private readonly pipe = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => invalidRequest(errors),
  });

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    return this.pipe.transform(value, metadata);
  }
}

function invalidRequest(errors: readonly ValidationError[]): DomainError {
  const fields = errors.flatMap((error) => fieldErrors(error, ''));
  const detail = fields.map(({ message }) => message).join('; ');
  return new DomainError('invalid', 'request.invalid', detail || 'The request is not valid.', { errors: fields });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}
