const BREAK = /\r\n|\n|\r/g;

/** Leaves out the first lines of a text that arrives by chunks; lines may end in CRLF, LF or CR. */
export class LeadingLines {
  #left: number;
  /** The last chunk ended in a CR, to which a line feed at the start of the next belongs. */
  #isBehindReturn = false;

  constructor(lines: number) {
    this.#left = lines;
  }

  /** The chunk without those of its lines that are to be left out. */
  leftOut(chunk: string): string {
    if (chunk === '' || (this.#left === 0 && !this.#isBehindReturn)) return chunk;
    const text = this.#isBehindReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    this.#isBehindReturn = false;
    let start = 0;
    for (const found of text.matchAll(BREAK)) {
      if (this.#left === 0) break;
      this.#left -= 1;
      start = found.index + found[0].length;
      this.#isBehindReturn = found[0] === '\r' && start === text.length;
    }
    return this.#left > 0 ? '' : text.slice(start);
  }
}
