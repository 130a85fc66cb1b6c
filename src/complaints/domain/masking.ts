const DIGIT = '[0-9０-９]';
const NOT_WITHIN_DIGITS = `(?<!${DIGIT})`;
const END = `(?!${DIGIT})`;

/** Identity numbers: 17 digits and a check digit that may be X, or the old 15; bank cards of 16 to 19 digits. */
const LONG_NUMBER = new RegExp(`${NOT_WITHIN_DIGITS}(?:${DIGIT}{17}[0-9０-９XxＸｘ]|${DIGIT}{15,19})${END}`, 'g');
/** Mainland mobiles, also with 86 or in groups: 138-0013-8000. */
const MOBILE = new RegExp(
  `${NOT_WITHIN_DIGITS}(?:[+＋]?[8８][6６][- ]?)?[1１][3-9３-９]${DIGIT}[- ]?${DIGIT}{4}[- ]?${DIGIT}{4}${END}`,
  'g',
);
/** Fixed lines with their area code, and ten-digit North American numbers in groups. */
const FIXED = new RegExp(
  `${NOT_WITHIN_DIGITS}(?:[(（]?[0０]${DIGIT}{2,3}[)）]?[- －]?${DIGIT}{7,8}|[(]?${DIGIT}{3}[)]?[-. ]${DIGIT}{3}[-. ]${DIGIT}{4})${END}`,
  'g',
);
const ANY_DIGIT = /[0-9０-９]/;
const EACH_DIGIT = /[0-9０-９]/g;

/** A telephone number with its middle hidden: 13812345678 → 138****5678. Short ones keep only their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.match(EACH_DIGIT) ?? [];
  if (digits.length < 9) return `****${digits.slice(-2).join('')}`;
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`;
}

/** An identity or card number: its first three and last two characters. */
export function maskId(id: string): string {
  return `${id.slice(0, 3)}${'*'.repeat(Math.max(id.length - 5, 3))}${id.slice(-2)}`;
}

/** A customer's name or account: its first character, 王小明 → 王**; what looks like a number is masked as one. */
export function maskName(name: string): string {
  if (ANY_DIGIT.test(name)) return maskId(name.trim());
  const [first = ''] = name.trim();
  return first === '' ? '' : `${first}**`;
}

/** Free text without telephone, identity and card numbers, and without the customer's own name. */
export function maskText(text: string, customer: string | null): string {
  const numbers = text
    .replace(LONG_NUMBER, (found) => maskId(found))
    .replace(MOBILE, (found) => maskPhone(found.replace(/^[+＋]?[8８][6６](?=.{11})[- ]?/, '')))
    .replace(FIXED, (found) => maskPhone(found));
  const name = customer?.trim() ?? '';
  return name.length < 2 ? numbers : numbers.replaceAll(name, () => maskName(name));
}
