import { hasSwallowedLines } from './swallowed-lines.ts';
import type { MalformedCode, MalformedRecord, SoundRecord } from './table-record.ts';

/** A record of a text file; `raw` is its text without the line break. */
export type CsvRecord = (SoundRecord & { readonly raw: string }) | MalformedRecord;

const QUOTE = 34;
const SPACE = 32;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NEED_MORE = -1;
const FAULTY = -2;
/** A quoted field, and a whole record, in characters: what keeps memory bounded when a quote is never closed. */
const LONGEST_FIELD = 1 << 20;
const LONGEST_RECORD = 1 << 22;
const LONGEST_RAW = 4000;

/**
 * A strict reader of RFC 4180: text goes in by chunks of any size, records come out. Lines may end in CRLF, LF or CR, mixed;
 * blank lines are passed over. The first sound record is the header: every later one has as many columns.
 * Fields may share memory with the chunk they came from: do not keep them longer than the batch.
 */
export class CsvReader {
  readonly #separator: string;
  readonly #delimiter: number;
  readonly #highest: number;
  #text = '';
  #line: number;
  #columns = 0;
  /** The last sound record: what the lines of the table look like. */
  #before: readonly string[] = [];
  /** Not worth another look before so much text is there: a record that spans many chunks is read few times. */
  #enough = 0;
  /** The rest of a line that has been reported already is being passed over. */
  #skipping = false;

  #records: CsvRecord[] = [];
  /** Where the text has its next quote and its next CR, looked for again only when passed. */
  #quote = 0;
  #return = 0;
  #fields: string[] = [];
  #end = 0;
  #breaks = 0;
  #code: MalformedCode = 'stray-quote';

  /** `line` is the number of the first line that will be pushed. */
  constructor(delimiter: string, line = 1) {
    this.#line = line;
    this.#separator = delimiter;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#highest = Math.max(this.#delimiter, QUOTE);
  }

  push(chunk: string): CsvRecord[] {
    this.#text = this.#text === '' ? chunk : this.#text + chunk;
    return this.#text.length < this.#enough ? [] : this.#read(false);
  }

  /** The records that were held back; a quote still open is reported. */
  end(): CsvRecord[] {
    return this.#read(true);
  }

  #read(final: boolean): CsvRecord[] {
    this.#records = [];
    this.#quote = 0;
    this.#return = 0;
    let at = this.#skipping ? this.#passLine(0, final) : 0;
    while (at < this.#text.length) {
      const next = this.#plainLine(at) ?? this.#scan(at, final);
      if (!final && this.#isUndecided(at, next)) break;
      at = this.#take(at, next, final);
    }
    this.#text = this.#text.slice(at);
    this.#enough = this.#text.length * 2;
    return this.#records;
  }

  /** Whether more text could change what is told of the record: where it ends, or how its first line goes on. */
  #isUndecided(start: number, next: number): boolean {
    const length = this.#text.length - start;
    if (next === NEED_MORE) return length <= LONGEST_RECORD;
    return next === FAULTY && length < LONGEST_RAW && !/\n|\r[^]/.test(this.#text.slice(start));
  }

  /** Files the record that was scanned, and says where reading goes on. */
  #take(start: number, next: number, final: boolean): number {
    if (next < 0 || next - start > LONGEST_RECORD) {
      return this.#reject(start, next === FAULTY ? this.#code : 'record-too-long', {}, final);
    }
    if (this.#end === start) {
      this.#line += 1;
      return next;
    }
    const fields = this.#fields;
    if (this.#columns === 0) this.#columns = fields.length;
    if (fields.length !== this.#columns) {
      return this.#reject(start, 'column-count', { expected: this.#columns, actual: fields.length }, final);
    }
    const raw = this.#text.slice(start, this.#end);
    if (this.#breaks > 0 && hasSwallowedLines(raw, String.fromCharCode(this.#delimiter), this.#before)) {
      return this.#reject(start, 'swallowed-lines', {}, final);
    }
    this.#before = fields;
    this.#records.push({ ok: true, line: this.#line, fields, raw });
    this.#line += 1 + this.#breaks;
    return next;
  }

  #reject(start: number, code: MalformedCode, params: MalformedRecord['params'], final: boolean): number {
    const line = this.#line;
    const next = this.#passLine(start, final);
    const raw = this.#text.slice(start, Math.min(next, start + LONGEST_RAW)).replace(/\r?\n$|\r$/, '');
    this.#records.push({ ok: false, line, code, params, raw });
    return next;
  }

  /** The start of the next physical line, or the end of the text when the line goes on in the next chunk. */
  #passLine(start: number, final: boolean): number {
    const text = this.#text;
    let at = start;
    while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN) at += 1;
    const next = at < text.length ? this.#behindBreak(at, final) : NEED_MORE;
    this.#skipping = next === NEED_MORE;
    if (next === NEED_MORE) return at;
    this.#line += 1;
    return next;
  }

  /** Where the text goes on behind a line break; a CR at the end of a chunk may be half of a CRLF. */
  #behindBreak(at: number, final: boolean): number {
    if (this.#text.charCodeAt(at) === LINE_FEED) return at + 1;
    if (at + 1 === this.#text.length) return final ? at + 1 : NEED_MORE;
    return this.#text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  }

  /**
   * Most lines hold no quote: such a one is split at once rather than read character by character. Undefined when
   * the line has a quote, a CR within, or no end yet.
   */
  #plainLine(start: number): number | undefined {
    const text = this.#text;
    const lineFeed = text.indexOf('\n', start);
    if (lineFeed < 0) return undefined;
    if (this.#quote < start) this.#quote = placeOf(text, '"', start);
    if (this.#return < start) this.#return = placeOf(text, '\r', start);
    if (this.#quote < lineFeed || this.#return < lineFeed - 1) return undefined;
    const end = this.#return === lineFeed - 1 ? this.#return : lineFeed;
    this.#breaks = 0;
    return this.#finish(text.slice(start, end).split(this.#separator), end, lineFeed + 1);
  }

  /** Reads one record into `#fields`; answers where the next one starts, NEED_MORE, or FAULTY with `#code`. */
  #scan(start: number, final: boolean): number {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const highest = this.#highest;
    const fields: string[] = [];
    let quoted: string | undefined;
    let from = start;
    this.#breaks = 0;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > highest) continue;
      if (code === delimiter) {
        fields.push(quoted ?? text.slice(from, at));
        quoted = undefined;
        from = at + 1;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        fields.push(quoted ?? text.slice(from, at));
        return this.#finish(fields, at, this.#behindBreak(at, final));
      } else if (code === QUOTE) {
        if (at !== from) {
          if (at + 1 === text.length && !final) return NEED_MORE;
          if (this.#isPunctuation(from, at)) continue;
          return this.#fail('stray-quote');
        }
        const close = this.#closingQuote(at + 1, final);
        if (close < 0) return close;
        quoted = this.#unquoted(at + 1, close);
        at = close;
      }
    }
    if (!final) return NEED_MORE;
    fields.push(quoted ?? text.slice(from));
    return this.#finish(fields, text.length, text.length);
  }

  /**
   * Whether a quote inside text without quotes can be nothing but a mark of that text (`he said " no ''`): it stands at
   * a word's edge, and neither opens the field behind spaces nor closes it.
   */
  #isPunctuation(from: number, at: number): boolean {
    const text = this.#text;
    const next = text.charCodeAt(at + 1);
    if (at + 1 === text.length || next === this.#delimiter || next === LINE_FEED || next === CARRIAGE_RETURN)
      return false;
    return (next === SPACE || text.charCodeAt(at - 1) === SPACE) && text.slice(from, at).trim() !== '';
  }

  #finish(fields: string[], end: number, next: number): number {
    this.#fields = fields;
    this.#end = end;
    return next;
  }

  #fail(code: MalformedCode): typeof FAULTY {
    this.#code = code;
    return FAULTY;
  }

  /** The quote that ends a field which starts here; behind it only a delimiter or the end of the line may stand. */
  #closingQuote(from: number, final: boolean): number {
    const text = this.#text;
    let close = text.indexOf('"', from);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    const length = (close < 0 ? text.length : close) - from;
    if (length > LONGEST_FIELD) return this.#fail('field-too-long');
    if (close < 0) return final ? this.#fail('unterminated-quote') : NEED_MORE;
    if (close + 1 === text.length) return final ? close : NEED_MORE;
    const code = text.charCodeAt(close + 1);
    if (code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) return close;
    return this.#fail('text-after-quote');
  }

  #unquoted(from: number, close: number): string {
    const text = this.#text.slice(from, close);
    this.#breaks += lineBreaks(text);
    return text.includes('"') ? text.replaceAll('""', '"') : text;
  }
}

/** The first place of a character from there on; behind the text when there is none. */
function placeOf(text: string, character: string, from: number): number {
  const place = text.indexOf(character, from);
  return place < 0 ? text.length : place;
}

function lineBreaks(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
