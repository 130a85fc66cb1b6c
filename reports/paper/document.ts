import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type FontWeight, paperFonts } from './fonts.ts';
import { Sheet } from './sheet.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** What the document was drawn from; goes into the file id, so that the same source gives the same id. */
  readonly source: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** BCP 47. */
  readonly locale: string;
}

/**
 * Draws on empty A4 pages and gives the finished file. Nothing in it comes from the clock or from chance: pdfkit makes
 * the file id from the information given here.
 */
export async function drawDocument(facts: DocumentFacts, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const doc = emptyDocument(facts);
  const fonts = paperFonts();
  const weights: FontWeight[] = ['regular', 'bold'];
  // pdfkit takes an opened font; its types know only paths and bytes.
  for (const weight of weights) doc.registerFont(weight, fonts[weight] as unknown as ArrayBuffer);
  const bytes = buffer(doc);
  const sheet = new Sheet(doc, fonts);
  sheet.startPage();
  draw(sheet);
  doc.end();
  return new Uint8Array(await bytes);
}

function emptyDocument(facts: DocumentFacts): InstanceType<typeof PDFDocument> {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    font: '',
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: facts.locale,
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.source,
      Creator: 'Redline',
      CreationDate: new Date(facts.createdAt),
    },
  });
}
