import { SENSITIVE_PATTERNS, type SensitiveKind } from './sensitive-patterns.ts';

const ANY_DIGIT = /\d/;
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
  const trimmed = name.trim();
  if (ANY_DIGIT.test(trimmed.normalize('NFKC'))) return maskId(trimmed);
  const [first = ''] = trimmed;
  return first === '' ? '' : `${first}**`;
}

/** An e-mail address: the first character and the domain, z***@qq.com. */
export function maskEmail(address: string): string {
  const [first = ''] = address;
  return `${first}***${address.slice(address.search(/[@＠]/))}`;
}

/** Free text without telephone, identity and card numbers, addresses of mail and chat, and the names it tells. */
export function maskText(text: string, customer: string | null): string {
  return replaceSensitive(text, customer, (kind, found) => MASKS[kind](found));
}

/** What of a text everyone may see: whatever masking changes is left out altogether. */
export function withoutSensitive(text: string, customer: string | null): string {
  return replaceSensitive(text, customer, () => ' ');
}

const MASKS: Readonly<Record<SensitiveKind, (found: string) => string>> = {
  id: maskId,
  phone: (found) => maskPhone(withoutCountry(found)),
  email: maskEmail,
  account: maskId,
  name: maskName,
};

/** The digits of a telephone number without China's 86 or 0086 before a mobile. */
function withoutCountry(phone: string): string {
  const digits = phone.match(EACH_DIGIT) ?? [];
  const before = digits.slice(0, -11).join('').normalize('NFKC');
  return (/^(?:00)?86$/.test(before) ? digits.slice(-11) : digits).join('');
}

function replaceSensitive(
  text: string,
  customer: string | null,
  instead: (kind: SensitiveKind, found: string) => string,
): string {
  let shown = text;
  for (const { kind, pattern, isMeant } of SENSITIVE_PATTERNS) {
    shown = shown.replace(pattern, (found: string) => (isMeant?.(found) === false ? found : instead(kind, found)));
  }
  const name = customer?.trim() ?? '';
  return name.length < 2 ? shown : shown.replaceAll(name, () => instead('name', name));
}
