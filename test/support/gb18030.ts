/** Text as GB18030 (two bytes for what GBK has, four beyond the basic plane), which Node reads but does not write. */
export function gb18030(text: string): Buffer {
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code >= 0x10000) return supplementary(code - 0x10000);
    const found = TWO_BYTES.get(character);
    if (found === undefined) throw new Error(`${character} has four bytes in GB18030`);
    return found;
  });
  return Buffer.from(bytes);
}

const TWO_BYTES = new Map<string, [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let first = 0x81; first <= 0xfe; first += 1) {
  for (let second = 0x40; second <= 0xfe; second += 1) {
    if (second !== 0x7f) TWO_BYTES.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  }
}

function supplementary(place: number): number[] {
  return [
    0x90 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
