/** A note without the space around it; none when it says nothing. */
export function noteOf({ note }: { readonly note?: string | null }): string | null {
  const said = note?.trim() ?? '';
  return said === '' ? null : said;
}
