/** A code proposed from an English name: `Data packs (5G)` → `data-packs-5g`; empty when nothing of it can be used. */
export function proposedCode(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
