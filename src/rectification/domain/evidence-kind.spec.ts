import { expect, test } from '@jest/globals';
import { evidenceKind } from './evidence-kind.ts';

const zip = (...parts: string[]) => Buffer.from(`PK\u0003\u0004${parts.join('\0')}`, 'latin1');

test.each<[string, Buffer, boolean, string | undefined]>([
  ['a PDF', Buffer.from('%PDF-1.7\n'), false, 'pdf'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), false, 'png'],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe1]), false, 'jpeg'],
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), false, 'xlsx'],
  ['a document', zip('[Content_Types].xml', 'word/document.xml'), false, 'docx'],
  ['a workbook with macros', zip('xl/workbook.xml', 'xl/vbaProject.bin'), false, undefined],
  ['an archive', zip('photos/1.jpg'), false, undefined],
  ['text', Buffer.from('回访30户，满意29户'), true, 'text'],
  ['a program', Buffer.from('\u007fELF'), false, undefined],
  ['a picture of another kind', Buffer.from('GIF89a'), false, undefined],
])('%s is known by its content', (_, bytes, isText, kind) => {
  expect(evidenceKind(bytes, isText)).toBe(kind);
});
