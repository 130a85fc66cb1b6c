import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';
import { xmlAttribute } from './xml-attribute.ts';
import type { XmlHandler } from './xml-reader.ts';

/** The number format of each cell style, read from `styles.xml`; nothing else of the styles is kept. */
export class CellFormats implements XmlHandler {
  readonly #formats: NumberFormat[] = [];
  readonly #own = new Map<number, NumberFormat>();
  #isWithinCellStyles = false;

  /** The format of a style; `number` for one that is not defined. */
  of(style: number): NumberFormat {
    return this.#formats[style] ?? builtInFormat(0);
  }

  open(name: string, attributes: string): void {
    if (name === 'numFmt') {
      const id = Number(xmlAttribute(attributes, 'numFmtId'));
      this.#own.set(id, numberFormat(xmlAttribute(attributes, 'formatCode') ?? ''));
    } else if (name === 'cellXfs') this.#isWithinCellStyles = true;
    else if (name === 'xf' && this.#isWithinCellStyles) {
      const id = Number(xmlAttribute(attributes, 'numFmtId') ?? '0');
      this.#formats.push(this.#own.get(id) ?? builtInFormat(id));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isWithinCellStyles = false;
  }

  text(): void {
    // formats stand in attributes
  }
}
