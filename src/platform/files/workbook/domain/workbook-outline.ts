import type { DateSystem } from './serial-date.ts';
import { xmlAttribute, xmlAttributeOf } from './xml-attribute.ts';
import type { XmlHandler } from './xml-reader.ts';

export interface OutlinedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** The id of its relationship. */
  readonly relationship: string;
}

/** What `workbook.xml` says: the sheets in their order, and from which day dates are counted. */
export class WorkbookOutline implements XmlHandler {
  readonly sheets: OutlinedSheet[] = [];
  dateSystem: DateSystem = 1900;
  /** The name of the outermost element: `workbook` in a workbook. */
  root = '';
  #isWithinSheets = false;

  open(name: string, attributes: string): void {
    if (this.root === '') this.root = name;
    if (name === 'workbookPr' && isTrue(xmlAttribute(attributes, 'date1904'))) this.dateSystem = 1904;
    if (name === 'sheets') this.#isWithinSheets = true;
    if (name !== 'sheet' || !this.#isWithinSheets) return;
    this.sheets.push({
      name: xmlAttribute(attributes, 'name') ?? '',
      isVisible: (xmlAttribute(attributes, 'state') ?? 'visible') === 'visible',
      relationship: xmlAttributeOf(attributes, 'id') ?? '',
    });
  }

  close(name: string): void {
    if (name === 'sheets') this.#isWithinSheets = false;
  }

  text(): void {
    // everything stands in attributes
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
