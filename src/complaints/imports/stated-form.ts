import { delimiterNamed } from '../../platform/files/domain/delimiter.ts';
import { encodingNamed } from '../../platform/files/domain/encoding.ts';
import type { StatedForm } from '../../platform/files/table-file.ts';
import { invalidField } from '../../platform/http/domain-error.ts';

const HEADER_ROW = /^[1-9]\d{0,3}$/;

/** What the fields beside a file say of its form; what they leave out is detected. */
export function statedForm(fields: ReadonlyMap<string, string>): StatedForm {
  return {
    encoding: stated(fields, 'encoding', encodingNamed),
    delimiter: stated(fields, 'delimiter', delimiterNamed),
    sheet: stated(fields, 'sheet', (name) => name),
    headerRow: stated(fields, 'headerRow', (row) => (HEADER_ROW.test(row) ? Number(row) : undefined)),
  };
}

function stated<Value>(
  fields: ReadonlyMap<string, string>,
  name: string,
  read: (text: string) => Value | undefined,
): Value | undefined {
  const text = fields.get(name);
  if (text === undefined || text === '') return undefined;
  const value = read(text);
  if (value === undefined) throw invalidField(name, 'wrong-value', `${name} has no such value.`);
  return value;
}
