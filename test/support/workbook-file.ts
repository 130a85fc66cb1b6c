import { type ZipPart, zipFile } from './zip-file.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WrittenSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The rows, as XML. */
  readonly rows: string;
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** Texts that cells share, as XML of their `si` elements. */
  readonly texts?: readonly string[];
  readonly is1904?: boolean;
  /** Formats of the styles: style 0 is General, style n the nth of these. */
  readonly formats?: readonly string[];
  /** Parts that replace those written, or stand beside them. */
  readonly parts?: readonly ZipPart[];
}

/** Writes a workbook XML by XML, so that a test may write what no spreadsheet would. */
export function workbookFile(book: WrittenWorkbook): Buffer {
  const written = partsOf(book);
  const own = new Map((book.parts ?? []).map((part) => [part.name, part]));
  const parts = written.map((part) => own.get(part.name) ?? part);
  return zipFile([...parts, ...(book.parts ?? []).filter(({ name }) => written.every((part) => part.name !== name))]);
}

/** A workbook of one sheet from its rows. */
export function sheetFile(rows: string, more: Omit<WrittenWorkbook, 'sheets'> = {}): Buffer {
  return workbookFile({ sheets: [{ name: 'Sheet1', rows }], ...more });
}

/** Rows of texts as XML, from row 1. */
export function textRows(rows: readonly (readonly string[])[], first = 1): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return rows.map((cells, at) => `<row r="${first + at}">${cells.map(cell).join('')}</row>`).join('');
}

/** The worksheet around its rows. */
export function sheetXml(rows: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function partsOf({ sheets, texts, is1904, formats = [] }: WrittenWorkbook): ZipPart[] {
  const relations = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  relations.push(relation('styles', 'styles', 'styles.xml'));
  if (texts !== undefined) relations.push(relation('texts', 'sharedStrings', 'sharedStrings.xml'));
  const listed = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const properties = is1904 === true ? '<workbookPr date1904="1"/>' : '';
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    { name: '_rels/.rels', content: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(relations) },
    { name: 'xl/styles.xml', content: stylesXml(formats) },
    ...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: textsXml(texts) }]),
    ...sheets.map(({ rows }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(rows) })),
  ];
}

function textsXml(texts: readonly string[]): string {
  return `${HEAD}<sst xmlns="${MAIN}">${texts.join('')}</sst>`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`).join('');
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`;
}

function relationsXml(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
