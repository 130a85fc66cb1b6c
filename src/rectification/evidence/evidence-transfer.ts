import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { displayName } from '../../platform/http/uploads/display-name.ts';
import { receiveForm } from '../../platform/http/uploads/receive-form.ts';
import { CONTENT_TYPES } from '../domain/evidence-kind.ts';
import type { ArrivedFile } from './arrived-file.ts';
import type { KeptEvidence } from './evidence.query.ts';

/** The largest file of evidence, in bytes. */
const LARGEST = 10 * 1024 * 1024;
const LONGEST_NOTE = 500;
const SHOWN: readonly string[] = ['png', 'jpeg'];

/** What an upload of evidence is made of, for the description of the API. */
export const EVIDENCE_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary' },
      note: { type: 'string', maxLength: LONGEST_NOTE, description: 'What it shows.' },
    },
  },
};

/** Receives a file of evidence with its note. */
export async function receiveEvidence(request: FastifyRequest): Promise<ArrivedFile> {
  const form = { limit: LARGEST, fields: ['note'], fieldsFromFiles: [] };
  const { file, fields } = await receiveForm(request, form, bytesOf);
  const note = fields.get('note')?.trim().slice(0, LONGEST_NOTE) ?? '';
  return { ...file, note: note === '' ? null : note };
}

/** Sends a kept file: pictures to be looked at, everything else to be saved. */
export async function sendEvidence(reply: FastifyReply, { name, kind, sha256, bytes }: KeptEvidence): Promise<void> {
  const disposition = SHOWN.includes(kind) ? 'inline' : 'attachment';
  await reply
    .header('content-type', CONTENT_TYPES[kind])
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('etag', `"${sha256}"`)
    .send(bytes);
}

async function bytesOf({ file, filename }: MultipartFile): Promise<{ name: string; bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
  return { name: displayName(filename), bytes: Buffer.concat(chunks) };
}
