import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalidField } from '../domain-error.ts';
import { LARGEST_JSON } from '../request-limits.ts';

/** What a form may hold beside its one file, which is called `file`. */
export interface UploadForm {
  /** The largest file taken, in bytes. */
  readonly limit: number;
  readonly fields: readonly string[];
  /** Those of the fields whose value may also come as a file, as `curl -F mapping=@mapping.json` sends it. */
  readonly fieldsFromFiles: readonly string[];
}

export interface ReceivedForm<File> {
  readonly file: File;
  /** Fields beside the file; one sent as application/json is written as JSON again. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a multipart request to its end, giving its one file to the taker as it streams; anything else is refused. */
export async function receiveForm<File>(
  request: FastifyRequest,
  form: UploadForm,
  take: (part: MultipartFile) => Promise<File>,
): Promise<ReceivedForm<File>> {
  if (!request.isMultipart()) {
    throw new DomainError('invalid', 'upload.not-multipart', 'Send the file as multipart/form-data.');
  }
  try {
    return await readParts(request, form, take);
  } catch (error) {
    throw asRefusal(error, form.limit);
  }
}

async function readParts<File>(
  request: FastifyRequest,
  form: UploadForm,
  take: (part: MultipartFile) => Promise<File>,
): Promise<ReceivedForm<File>> {
  const fields = new Map<string, string>();
  const files: File[] = [];
  for await (const part of request.parts({ limits: { fileSize: form.limit, files: 3, parts: 20 } })) {
    if (part.type === 'field') addField(fields, form, part.fieldname, valueOf(part));
    else if (form.fieldsFromFiles.includes(part.fieldname)) addField(fields, form, part.fieldname, await textOf(part));
    else if (part.fieldname === 'file' && files.length === 0) files.push(await takeFile(part, form.limit, take));
    else throw unexpectedFile(part);
  }
  const [file] = files;
  if (file === undefined) throw invalidField('file', 'upload.file-missing', 'A file is needed.');
  return { file, fields };
}

async function takeFile<File>(
  part: MultipartFile,
  limit: number,
  take: (part: MultipartFile) => Promise<File>,
): Promise<File> {
  const file = await take(part);
  if (part.file.truncated) throw tooLarge(limit);
  return file;
}

function unexpectedFile({ fieldname, file }: MultipartFile): DomainError {
  file.resume();
  return fieldname === 'file'
    ? invalidField(fieldname, 'upload.second-file', 'One file is taken at a time.')
    : invalidField(fieldname, 'upload.unknown-field', 'The file belongs in the field "file".');
}

function addField(fields: Map<string, string>, form: UploadForm, name: string, value: string): void {
  if (!form.fields.includes(name)) throw invalidField(name, 'unknown-field', 'There is no field of this name.');
  if (fields.has(name)) throw invalidField(name, 'upload.field-repeated', 'The field is given twice.');
  fields.set(name, value);
}

function valueOf({ fieldname, value, valueTruncated, fieldnameTruncated }: MultipartValue): string {
  if (valueTruncated || fieldnameTruncated) throw fieldTooLong(fieldname);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value of a field that came as a file. */
async function textOf({ fieldname, file }: MultipartFile): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_JSON) throw fieldTooLong(fieldname);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw invalidField(fieldname, 'upload.field-not-utf-8', 'The file of this field is not UTF-8 text.');
  }
}

function fieldTooLong(name: string): DomainError {
  return invalidField(name, 'upload.field-too-long', `The field is longer than ${LARGEST_JSON} bytes.`);
}

function tooLarge(limit: number): DomainError {
  return new DomainError(
    'too-large',
    'upload.too-large',
    `The file is larger than ${limit} bytes, the most that is taken.`,
    {
      extra: { limit },
    },
  );
}

/** What the multipart parser throws becomes our own refusal; its text may quote input, so it is not passed on. */
function asRefusal(error: unknown, limit: number): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(limit);
  if (code === 'ENOSPC') {
    return new DomainError('unavailable', 'upload.disk-full', 'There is no room left for the file on the server.');
  }
  if (isSystemError(error) && code !== 'ECONNRESET') return error;
  return new DomainError(
    'invalid',
    'upload.malformed',
    'The upload broke off or is not well-formed multipart/form-data.',
  );
}

function isSystemError(error: Error): boolean {
  return 'syscall' in error;
}
