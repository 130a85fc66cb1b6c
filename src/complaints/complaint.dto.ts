import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { COMPLAINT_FIELDS, type ComplaintField, type FieldKind } from './imports/domain/field.ts';

/** Kinds that JSON may write otherwise than as text. */
const SHAPES: Readonly<Partial<Record<FieldKind, { type: string; accepts: (value: unknown) => boolean }>>> = {
  flag: { type: 'boolean', accepts: (value) => typeof value === 'boolean' },
  integer: { type: 'integer', accepts: Number.isSafeInteger },
  path: { type: 'text or list of texts', accepts: isTexts },
  tags: { type: 'text or list of texts', accepts: isTexts },
};

/** A field of the contract, by its name; what its text says is read like a cell of a file. */
function Field(): PropertyDecorator {
  return (target, property) => {
    const kind: FieldKind = COMPLAINT_FIELDS[property as ComplaintField];
    const shape = SHAPES[kind];
    const api = { type: String, nullable: true, description: shape === undefined ? kind : `${kind}: ${shape.type}` };
    const accepts = (value: unknown) => typeof value === 'string' || (shape?.accepts(value) ?? false);
    const message = `${String(property)} must be ${shape === undefined ? 'text' : `text, or ${shape.type}`}`;
    const check = ValidateBy({
      name: 'complaintField',
      validator: { validate: accepts, defaultMessage: () => message },
    });
    applyDecorators(ApiPropertyOptional(api), IsOptional(), check)(target, property);
  };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 50 && value.every((element) => typeof element === 'string');
}

/**
 * A complaint as pushed by another system: the fields of the contract by name. A field left out keeps what it had;
 * null or an empty text clears it. `unit`, `layer` and `receivedAt` are required.
 */
export class ComplaintDto implements Partial<Record<Exclude<ComplaintField, 'number'>, unknown>> {
  @Field() unit?: unknown;
  @Field() layer?: unknown;
  @Field() receivedAt?: unknown;
  @Field() acceptedAt?: unknown;
  @Field() transferredAt?: unknown;
  @Field() dueAt?: unknown;
  @Field() firstReplyAt?: unknown;
  @Field() closedAt?: unknown;
  @Field() escalatedAt?: unknown;
  @Field() surveyedAt?: unknown;
  @Field() department?: unknown;
  @Field() vendor?: unknown;
  @Field() region?: unknown;
  @Field() ageBand?: unknown;
  @Field() occupation?: unknown;
  @Field() product?: unknown;
  @Field() campaign?: unknown;
  @Field() purpose?: unknown;
  @Field() reminders?: unknown;
  @Field() dispatches?: unknown;
  @Field() reply?: unknown;
  @Field() type?: unknown;
  @Field() cause?: unknown;
  @Field() channel?: unknown;
  @Field() level?: unknown;
  @Field() right?: unknown;
  @Field() status?: unknown;
  @Field() customer?: unknown;
  @Field() customerTier?: unknown;
  @Field() phone?: unknown;
  @Field() text?: unknown;
  @Field() amount?: unknown;
  @Field() substantiated?: unknown;
  @Field() resolved?: unknown;
  @Field() satisfied?: unknown;
  @Field() disputed?: unknown;
  @Field() repeatOf?: unknown;
  @Field() tags?: unknown;
}

export class OutcomeDto {
  @ApiProperty({ enum: ['created', 'updated', 'unchanged'] })
  outcome!: 'created' | 'updated' | 'unchanged';
}
