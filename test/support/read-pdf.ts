import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One piece of text as it stands on a page, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** Everything on the page joined without the spaces between pieces. */
  readonly text: string;
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly text: string;
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly fileId: string | null;
}

/** What another program reads from the file: nothing here knows how it was drawn. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  // pdf.js takes ownership of the buffer it is given.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const outline = (await document.getOutline()) ?? [];
  const { info } = await document.getMetadata();
  const content = {
    pages,
    text: pages.map((page) => page.text).join('\n'),
    bookmarks: outline.map((item) => item.title),
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language ?? null,
    fileId: document.fingerprints[0] ?? null,
  };
  await loading.destroy();
  return content;
}

async function readPage(page: import('pdfjs-dist').PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return { width: right - left, height: top - bottom, texts, text: texts.map(({ text }) => text).join('') };
}
