/** Digits a spreadsheet keeps of a number; what is typed beyond them becomes zeros. */
const KEPT_DIGITS = 15;
const PLAIN = /^-?(?:0|[1-9]\d{0,14})$/;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

export type NumberReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'lost-digits' | 'unreadable-number' };

/**
 * The number of a cell as plain decimal digits: never with an exponent, and to the 15 digits that a spreadsheet shows
 * (`0.30000000000000004` is `0.3`). Refused: 16 digits and more before the point, since the last of them are lost
 * (an identity number kept as a number), and what is no number.
 */
export function numberText(written: string): NumberReading {
  if (PLAIN.test(written)) return { ok: true, text: written === '-0' ? '0' : written };
  const found = NUMBER.exec(written.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? [];
  if (found === null || whole + fraction === '' || !Number.isFinite(Number(written))) {
    return { ok: false, code: 'unreadable-number' };
  }
  const decimal = rounded({ digits: whole + fraction, point: whole.length + Number(exponent) });
  if (decimal.point > KEPT_DIGITS) return { ok: false, code: 'lost-digits' };
  const text = plain(decimal);
  return { ok: true, text: sign === '-' && text !== '0' ? `-${text}` : text };
}

/** Digits, and how many of them stand before the point: possibly fewer than none or more than there are. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** Without zeros at either end, and half-up to the digits that are kept. */
function rounded({ digits, point }: Decimal): Decimal {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return { digits: '', point: 0 };
  const place = point - (digits.length - significant.length);
  if (significant.length <= KEPT_DIGITS) return { digits: significant.replace(/0+$/, ''), point: place };
  const kept = BigInt(significant.slice(0, KEPT_DIGITS)) + (Number(significant[KEPT_DIGITS]) >= 5 ? 1n : 0n);
  const text = String(kept);
  return { digits: text.replace(/0+$/, ''), point: place + text.length - KEPT_DIGITS };
}

function plain({ digits, point }: Decimal): string {
  if (digits === '') return '0';
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
