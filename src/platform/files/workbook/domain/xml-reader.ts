import { FileFault } from '../../domain/file-fault.ts';
import { xmlText } from './xml-text.ts';

/** What is told of a document while it is read. Names are without prefix; attributes are the text behind the name. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

const OPEN = 60;
const CLOSE = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;
const NEED_MORE = -1;
/** A tag, a comment or a stretch of text in characters: what keeps memory bounded. */
const LONGEST_TOKEN = 1 << 20;
const DEEPEST = 256;
const CDATA = '<![CDATA[';

/**
 * Reads an XML document as text arrives, by chunks of any size. It must be whole and well-formed: a document cut short
 * would lose rows without a word. Document types and their entities are refused (QUALITY H10).
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #part: string;
  /** Names of the elements that are open, prefixes included. */
  readonly #open: string[] = [];
  #rest = '';
  #hasRoot = false;

  /** `part` is what faults call the document. */
  constructor(handler: XmlHandler, part: string) {
    this.#handler = handler;
    this.#part = part;
  }

  push(chunk: string): void {
    const text = this.#rest === '' ? chunk : this.#rest + chunk;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === OPEN ? this.#markup(text, at) : this.#characters(text, at);
      if (next === NEED_MORE) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_TOKEN) throw this.#damaged();
  }

  /** Says that the document is over; throws when it is not. */
  end(): void {
    if (!this.#hasRoot || this.#open.length > 0 || this.#rest.trim() !== '') throw this.#damaged();
  }

  #characters(text: string, from: number): number {
    const next = text.indexOf('<', from);
    if (next < 0) return NEED_MORE;
    const read = xmlText(text.slice(from, next));
    if (read === undefined) throw this.#damaged();
    if (this.#open.length > 0) this.#handler.text(read);
    else if (read.trim() !== '') throw this.#damaged();
    return next;
  }

  /** Reads what starts with `<`; answers where the text goes on. */
  #markup(text: string, at: number): number {
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) return this.#closingTag(text, at);
    if (code === BANG) return this.#declaration(text, at);
    if (code === QUESTION) return behind(text, '?>', at + 2);
    return this.#openingTag(text, at);
  }

  #openingTag(text: string, at: number): number {
    const end = endOfTag(text, at + 1);
    if (end < 0) return NEED_MORE;
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const stop = isEmpty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd += 1;
    const name = text.slice(at + 1, nameEnd);
    if (name === '' || (this.#open.length === 0 && this.#hasRoot)) throw this.#damaged();
    this.#hasRoot = true;
    const local = localName(name);
    this.#handler.open(local, text.slice(nameEnd, stop));
    if (isEmpty) this.#handler.close(local);
    else if (this.#open.push(name) > DEEPEST) throw this.#damaged();
    return end + 1;
  }

  #closingTag(text: string, at: number): number {
    const end = text.indexOf('>', at);
    if (end < 0) return NEED_MORE;
    const name = text.slice(at + 2, end).trimEnd();
    if (this.#open.pop() !== name) throw this.#damaged();
    this.#handler.close(localName(name));
    return end + 1;
  }

  #declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
    if (text.startsWith(CDATA, at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return NEED_MORE;
      if (this.#open.length > 0) this.#handler.text(text.slice(at + CDATA.length, end));
      return end + 3;
    }
    if (text.length - at < CDATA.length) return NEED_MORE;
    throw new FileFault('document-type', { part: this.#part });
  }

  #damaged(): FileFault {
    return new FileFault('damaged-workbook', { part: this.#part });
  }
}

function behind(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? NEED_MORE : end + mark.length;
}

/** Where a tag ends; a value may hold `>`. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === CLOSE) return at;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return NEED_MORE;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
