import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { COMPLAINT_FIELDS, type ComplaintField, type FieldKind } from './imports/domain/field.ts';

/** What JSON may hold for a field. */
export type Written = string | number | boolean | readonly string[] | null;

/** Fields of a complaint as they were written, by name. */
export type WrittenFields = Readonly<Partial<Record<Exclude<ComplaintField, 'number'>, Written>>>;

/** Kinds that JSON may write otherwise than as text. */
const SHAPES: Readonly<Partial<Record<FieldKind, { type: string; accepts: (value: unknown) => boolean }>>> = {
  flag: { type: 'boolean', accepts: (value) => typeof value === 'boolean' },
  integer: { type: 'integer', accepts: Number.isSafeInteger },
  // a longer number has lost digits on its way here
  id: { type: 'integer', accepts: Number.isSafeInteger },
  amount: { type: 'number', accepts: Number.isFinite },
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
export class ComplaintDto implements WrittenFields {
  @Field() unit?: Written;
  @Field() layer?: Written;
  @Field() receivedAt?: Written;
  @Field() acceptedAt?: Written;
  @Field() transferredAt?: Written;
  @Field() dueAt?: Written;
  @Field() firstReplyAt?: Written;
  @Field() closedAt?: Written;
  @Field() escalatedAt?: Written;
  @Field() surveyedAt?: Written;
  @Field() department?: Written;
  @Field() vendor?: Written;
  @Field() region?: Written;
  @Field() ageBand?: Written;
  @Field() occupation?: Written;
  @Field() product?: Written;
  @Field() campaign?: Written;
  @Field() purpose?: Written;
  @Field() reminders?: Written;
  @Field() dispatches?: Written;
  @Field() reply?: Written;
  @Field() type?: Written;
  @Field() cause?: Written;
  @Field() channel?: Written;
  @Field() level?: Written;
  @Field() right?: Written;
  @Field() status?: Written;
  @Field() customer?: Written;
  @Field() customerTier?: Written;
  @Field() phone?: Written;
  @Field() text?: Written;
  @Field() amount?: Written;
  @Field() substantiated?: Written;
  @Field() resolved?: Written;
  @Field() satisfied?: Written;
  @Field() disputed?: Written;
  @Field() repeatOf?: Written;
  @Field() tags?: Written;
}

export class OutcomeDto {
  @ApiProperty({ enum: ['created', 'updated', 'unchanged'] })
  outcome!: 'created' | 'updated' | 'unchanged';
}
