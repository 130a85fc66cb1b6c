import { spreadsheetText } from './xml-text.ts';
import type { XmlHandler } from './xml-reader.ts';

/**
 * Reads the texts that cells share (`sharedStrings.xml`), one after the other. The runs of a formatted text are joined;
 * its phonetic guide is no part of it.
 */
export class SharedTextReader implements XmlHandler {
  readonly #take: (text: string) => void;
  #text = '';
  #isWithinText = false;
  #isWithinGuide = false;

  constructor(take: (text: string) => void) {
    this.#take = take;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#isWithinGuide = true;
    else if (name === 't') this.#isWithinText = !this.#isWithinGuide;
  }

  text(text: string): void {
    if (this.#isWithinText) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#isWithinText = false;
    else if (name === 'rPh') this.#isWithinGuide = false;
    else if (name === 'si') this.#take(spreadsheetText(this.#text));
  }
}
