const STEP = 1024;

/** A number of bytes as people read it: 812 B, 34 kB, 2.5 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  if (bytes < STEP * STEP) return `${Math.round(bytes / STEP)} kB`;
  return `${(bytes / STEP / STEP).toFixed(1)} MB`;
}
