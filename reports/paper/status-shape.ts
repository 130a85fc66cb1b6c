import type { Sheet } from './sheet.ts';

/** Shapes that tell a status apart without colour: ■ ◆ ▲ ○ ? (hatched) ? and a dash. */
export type StatusShape = 'square' | 'diamond' | 'triangle' | 'circle' | 'hatched-question' | 'question' | 'dash';

/** Side of the box a shape is drawn in, in points. */
export const statusShapeSize = 7.5;

type Pen = Sheet['doc'];

/** Draws the shape in a box whose left end is `x` and whose middle is `middle`; outlines are one point wide. */
export function drawStatusShape(sheet: Sheet, shape: StatusShape, color: string, x: number, middle: number): void {
  const half = statusShapeSize / 2;
  sheet.doc.save().lineWidth(1).fillColor(color).strokeColor(color);
  draw[shape](sheet.doc, x + half, middle, half);
  sheet.doc.restore();
}

const draw: Record<StatusShape, (pen: Pen, x: number, y: number, half: number) => void> = {
  square: (pen, x, y, half) => pen.rect(x - half, y - half, half * 2, half * 2).fill(),
  diamond: (pen, x, y, half) => pen.polygon([x, y - half], [x + half, y], [x, y + half], [x - half, y]).fill(),
  triangle: (pen, x, y, half) =>
    pen.polygon([x, y - half + 0.5], [x + half - 0.5, y + half - 0.5], [x - half + 0.5, y + half - 0.5]).stroke(),
  circle: (pen, x, y, half) => pen.circle(x, y, half - 0.5).stroke(),
  'hatched-question': (pen, x, y, half) => {
    hatch(pen, x, y, half);
    questionMark(pen, x, y, half);
  },
  question: questionMark,
  dash: (pen, x, y, half) =>
    pen
      .moveTo(x - half, y)
      .lineTo(x + half, y)
      .stroke(),
};

function questionMark(pen: Pen, x: number, y: number, half: number): void {
  const at = (dx: number, dy: number): [number, number] => [x + dx * half, y + dy * half];
  pen.moveTo(...at(-0.5, -0.45));
  pen.bezierCurveTo(...at(-0.5, -1.15), ...at(0.55, -1.15), ...at(0.55, -0.4));
  pen.bezierCurveTo(...at(0.55, 0.05), ...at(0, 0), ...at(0, 0.42));
  pen.lineWidth(1.1).stroke();
  pen.circle(...at(0, 0.85), 0.75).fill();
}

/** Missing days: diagonal hairlines behind the question mark. */
function hatch(pen: Pen, x: number, y: number, half: number): void {
  const reach = half + 0.8;
  pen
    .save()
    .rect(x - reach, y - reach, reach * 2, reach * 2)
    .clip()
    .strokeOpacity(0.45);
  for (let offset = -reach * 2; offset <= reach * 2; offset += 2.2) {
    pen.moveTo(x + offset - reach, y + reach).lineTo(x + offset + reach, y - reach);
  }
  pen.lineWidth(0.35).stroke().restore();
}
