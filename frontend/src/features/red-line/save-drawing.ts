/** Twice the size on screen: a picture for a slide. */
const SCALE = 2;

/** Saves a drawing as a PNG on white. */
export async function saveDrawing(drawing: SVGSVGElement, fileName: string): Promise<void> {
  const source = new XMLSerializer().serializeToString(drawing);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.clientWidth * SCALE;
  canvas.height = drawing.clientHeight * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${fileName}.png`;
  link.click();
}
