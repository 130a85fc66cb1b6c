const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&([^;&]{0,20};?)/g;
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Text of a document with its references read; undefined when one is not of the five that XML knows by itself. */
export function xmlText(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isSound = true;
  const read = text.replaceAll(REFERENCE, (_, reference: string) => {
    const found = reference.endsWith(';') ? referred(reference.slice(0, -1)) : undefined;
    isSound &&= found !== undefined;
    return found ?? '';
  });
  return isSound ? read : undefined;
}

function referred(name: string): string | undefined {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number === null) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`, and an underscore before such a text as `_x005F_`. */
export function spreadsheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
