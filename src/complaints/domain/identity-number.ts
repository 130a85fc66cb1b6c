/** First two digits of an identity number: provinces by GB/T 2260, and Taiwan, Hong Kong, Macao. */
const PROVINCES = new Set(
  [
    [11, 15],
    [21, 23],
    [31, 37],
    [41, 46],
    [50, 54],
    [61, 65],
    [71, 71],
    [81, 83],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))),
);

/**
 * Whether digits can be a mainland identity number (GB 11643): a province, a date of birth, 18 characters or the old 15.
 * The check digit is not asked for, since a mistyped number still names a person.
 */
export function isIdentityNumber(text: string): boolean {
  const digits = plainDigits(text);
  if (!PROVINCES.has(digits.slice(0, 2))) return false;
  if (digits.length === 15) return isBirthday(`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12));
  return digits.length === 18 && isBirthday(digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14));
}

/** Whether digits can be a bank card: UnionPay's 62, or another issuer's first digit with a right check digit (Luhn). */
export function isCardNumber(text: string): boolean {
  const digits = plainDigits(text);
  if (!/^\d{15,19}$/.test(digits)) return false;
  return digits.startsWith('62') || (/^[34569]/.test(digits) && luhnSum(digits) % 10 === 0);
}

function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9X]/g, '');
}

function isBirthday(year: string, month: string, day: string): boolean {
  return /^(?:18|19|20)\d\d$/.test(year) && /^(?:0[1-9]|1[0-2])$/.test(month) && /^(?:0[1-9]|[12]\d|3[01])$/.test(day);
}

/** Every second digit from the right doubled, nine taken off when that has two places. */
function luhnSum(digits: string): number {
  return Array.from(digits)
    .toReversed()
    .reduce((sum, digit, place) => {
      const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return sum + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
}
