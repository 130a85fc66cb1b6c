import type PDFDocument from 'pdfkit';
import type { PaperFonts } from './fonts.ts';
import { breakLines, runsWidth, type TextLine } from './line-breaking.ts';
import type { TextRun } from './text-run.ts';

/** Space for the text on an A4 page, in points; the header and the footer stand outside it. */
export const textArea = { left: 54, right: 541, top: 70, bottom: 778 } as const;

export type Align = 'left' | 'center' | 'right';

/** Paper with a pen: knows the document, the current page and how far down it is filled. */
export class Sheet {
  y: number = textArea.top;

  constructor(
    readonly doc: InstanceType<typeof PDFDocument>,
    readonly fonts: PaperFonts,
  ) {}

  get width(): number {
    return textArea.right - textArea.left;
  }

  /** Points left below the pen. */
  get room(): number {
    return textArea.bottom - this.y;
  }

  startPage(): void {
    this.doc.addPage();
    this.y = textArea.top;
  }

  /** Keeps the next `height` points together: on a new page when this one has no room left. */
  keepTogether(height: number): void {
    if (height > this.room && this.y > textArea.top) this.startPage();
  }

  /** An entry in the reader's outline that leads to the pen's position. */
  bookmark(title: string): void {
    const place = { top: this.y - 8, left: this.doc.page.width };
    this.doc.outline.addItem(title, place as { expanded?: boolean });
  }

  breakLines(runs: readonly TextRun[], width: number): TextLine[] {
    return breakLines(runs, width, this.fonts);
  }

  runsWidth(runs: readonly TextRun[]): number {
    return runsWidth(runs, this.fonts);
  }

  /** Draws one line on its baseline; `x` is the left end, the middle or the right end. */
  drawLine(line: TextLine, x: number, baseline: number, align: Align = 'left'): void {
    let start = x;
    if (align !== 'left') start -= this.drawnWidth(line) / (align === 'right' ? 1 : 2);
    for (const run of line) {
      this.select(run).text(run.text, start, baseline, { lineBreak: false, baseline: 'alphabetic' });
      start += this.doc.widthOfString(run.text);
    }
  }

  /** Draws runs that are known to be short, on one line. */
  drawRuns(runs: readonly TextRun[], x: number, baseline: number, align: Align = 'left'): void {
    const [line] = this.breakLines(runs, Number.POSITIVE_INFINITY);
    if (line !== undefined) this.drawLine(line, x, baseline, align);
  }

  /** A paragraph from the pen downwards; the pen ends below it. Goes on over a page's end line by line. */
  drawParagraph(runs: readonly TextRun[], lineHeight: number, x: number = textArea.left, width = this.width): void {
    for (const line of this.breakLines(runs, width)) {
      this.keepTogether(lineHeight);
      this.drawLine(line, x, this.y + lineHeight * 0.74);
      this.y += lineHeight;
    }
  }

  rule(x1: number, x2: number, y: number, thickness: number, color: string): void {
    this.doc.moveTo(x1, y).lineTo(x2, y).lineWidth(thickness).strokeColor(color).stroke();
  }

  private drawnWidth(line: TextLine): number {
    return line.reduce((sum, run) => sum + this.select(run).widthOfString(run.text), 0);
  }

  private select(run: TextRun): InstanceType<typeof PDFDocument> {
    return this.doc.font(run.weight).fontSize(run.size).fillColor(run.color);
  }
}
