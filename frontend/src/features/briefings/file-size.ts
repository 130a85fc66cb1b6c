/** A size in bytes as people say it: 812 B, 412 kB, 1.4 MB. */
export function fileSize(bytes: string): string {
  const size = Number(bytes);
  if (size < 1000) return `${size} B`;
  if (size < 999_500) return `${Math.round(size / 1000)} kB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
