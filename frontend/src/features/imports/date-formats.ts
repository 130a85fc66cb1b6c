/** Formats met in complaint files, in Unicode tokens; those with an unmistakable order first. */
const knownFormats: readonly string[] = [
  'yyyy-MM-dd',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/MM/dd',
  'yyyy/MM/dd HH:mm',
  'yyyy/MM/dd HH:mm:ss',
  'yyyyMMdd',
  'yyyy年M月d日',
  'yyyy年M月d日 HH:mm:ss',
  "yyyy-MM-dd'T'HH:mm:ss",
  "yyyy-MM-dd'T'HH:mm:ss.SSS",
  'dd-MMM-yy',
  'dd-MMM-yy h:mm:ss a',
  'dd-MMM-yyyy HH:mm:ss',
  'dd-MM-yy',
  'MM-dd-yy',
  'yy-MM-dd',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'dd/MM/yyyy HH:mm:ss',
  'MM/dd/yyyy HH:mm:ss',
  'dd/MM/yyyy h:mm:ss a',
  'MM/dd/yyyy h:mm:ss a',
];

const tokens: readonly (readonly [token: string, pattern: string])[] = [
  ['yyyy', String.raw`\d{4}`],
  ['yy', String.raw`\d{2}`],
  ['MMM', '[A-Za-z]{3,9}'],
  ['MM', '(?:0?[1-9]|1[0-2])'],
  ['M', '(?:0?[1-9]|1[0-2])'],
  ['dd', '(?:0?[1-9]|[12][0-9]|3[01])'],
  ['d', '(?:0?[1-9]|[12][0-9]|3[01])'],
  ['HH', '(?:[01]?[0-9]|2[0-3])'],
  ['h', '(?:0?[1-9]|1[0-2])'],
  ['mm', '[0-5]?[0-9]'],
  ['ss', '[0-5]?[0-9]'],
  ['SSS', String.raw`\d{3}`],
  ['a', '(?:[AaPp]\\.?[Mm]\\.?|上午|下午)'],
];

/**
 * The formats to offer for a date: first those in which every example can be read. Two of them for the same texts
 * (day and month first) are two readings: which one is meant only the reader of the file can say.
 */
export function offeredFormats(examples: readonly string[]): { fitting: string[]; others: string[] } {
  const texts = examples.map((example) => example.trim()).filter((example) => example !== '');
  const fits = (format: string): boolean =>
    texts.length > 0 && texts.every((example) => patternOf(format).test(example));
  return { fitting: knownFormats.filter(fits), others: knownFormats.filter((format) => !fits(format)) };
}

function patternOf(format: string): RegExp {
  const packed = /^[a-zA-Z]+$/.test(format);
  const pieces = format.match(/'[^']*'|([a-zA-Z])\1*|\s+|./g) ?? [];
  return new RegExp(`^${pieces.map((piece) => pieceOf(piece, packed)).join('')}$`);
}

function pieceOf(piece: string, packed: boolean): string {
  if (piece.startsWith("'")) return piece.slice(1, -1);
  if (piece.trim() === '') return String.raw`\s+`;
  const found = tokens.find(([token]) => token === piece)?.[1];
  if (found === undefined) return piece.replace(/[./]/g, String.raw`\$&`);
  return packed ? found.replaceAll('?', '') : found;
}
