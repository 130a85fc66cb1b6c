const UNKNOWN = 0x3f;
const LEADS = [0x81, 0xfe] as const;
const TRAILS = [0x40, 0xfe] as const;

/** Text as the company's older systems write it: GB18030's one and two bytes; a rarer character becomes a question mark. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? UNKNOWN;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(pairs().get(character) ?? [UNKNOWN]));
  }
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

/** The decoder knows the table; it is asked for each pair once. */
function pairs(): ReadonlyMap<string, readonly [number, number]> {
  if (known !== undefined) return known;
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let lead: number = LEADS[0]; lead <= LEADS[1]; lead += 1) {
    for (let trail: number = TRAILS[0]; trail <= TRAILS[1]; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  known = table;
  return table;
}
