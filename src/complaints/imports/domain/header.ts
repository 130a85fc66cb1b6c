/** A column by its header or by its position, counted from 1. */
export type ColumnName = string | number;

export type HeaderFault = 'column-missing' | 'column-ambiguous';

export type ColumnMatch =
  { readonly ok: true; readonly index: number } | { readonly ok: false; readonly code: HeaderFault };

/** How a name is compared: without width, case, byte order mark and superfluous spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replaceAll('\ufeff', '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where a column stands in the header. Written exactly it is found even beside one that differs only in case. */
export function findColumn(header: readonly string[], wanted: ColumnName): ColumnMatch {
  if (typeof wanted === 'number') {
    return wanted <= header.length ? { ok: true, index: wanted - 1 } : { ok: false, code: 'column-missing' };
  }
  const exact = indexesOf(header, (name) => name === wanted);
  const found = exact.length > 0 ? exact : indexesOf(header, (name) => nameKey(name) === nameKey(wanted));
  const [index] = found;
  if (index === undefined) return { ok: false, code: 'column-missing' };
  return found.length === 1 ? { ok: true, index } : { ok: false, code: 'column-ambiguous' };
}

function indexesOf(header: readonly string[], isMeant: (name: string) => boolean): number[] {
  return header.flatMap((name, index) => (isMeant(name) ? [index] : []));
}
