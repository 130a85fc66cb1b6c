import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type BodyFault, bodyFault } from './body-fault.ts';
import { DomainError, type FieldError, invalidField } from './domain-error.ts';

/** Faults named in one answer: enough to mend a form, too few to make a large wrong body a larger answer. */
const MOST_NAMED = 100;

const FAULTS: Readonly<Record<BodyFault['code'], string>> = {
  'too-deep': 'The request is nested too deeply.',
  'reserved-name': 'No field of the request may have this name.',
  'too-many-fields': 'A record of the request has too many fields.',
  'too-many-values': 'The request holds too many values.',
  'unstorable-text': 'The request holds a character no text may hold.',
};

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
    const fault = metadata.type === 'custom' ? undefined : bodyFault(value, metadata.data);
    if (fault !== undefined) throw invalidField(fault.field, fault.code, FAULTS[fault.code]);
    return this.pipe.transform(value, metadata);
  }
}

function invalidRequest(errors: readonly ValidationError[]): DomainError {
  const fields = errors
    .slice(0, MOST_NAMED)
    .flatMap((error) => fieldErrors(error, ''))
    .slice(0, MOST_NAMED);
  const detail = fields.map(({ message }) => message).join('; ');
  return new DomainError('invalid', 'request.invalid', detail || 'The request is not valid.', { errors: fields });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const faults = Object.entries(error.constraints ?? {});
  // of what is not there one thing is to be said, not how long it may be
  const own =
    error.value === undefined && faults.length > 0
      ? [{ field, code: 'missing', message: `${field} is missing` }]
      : faults.map(([code, message]) => ({ field, code, message }));
  return [...own, ...(error.children ?? []).slice(0, MOST_NAMED).flatMap((child) => fieldErrors(child, field))];
}
