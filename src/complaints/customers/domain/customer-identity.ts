/**
 * Who a complaint's customer is, written in one way, so that two sources mean the same person: the customer's id, else
 * the telephone number. A name without any digit is shared by many and identifies nobody. Null when nobody is named.
 */
export function customerIdentity(customer: string | null, phone: string | null): string | null {
  return idOf(customer ?? '') ?? phoneOf(phone ?? '');
}

const MOBILE = /^1[3-9]\d{9}$/;

/** An id that is a telephone number is that number, whichever column it stands in. */
function idOf(customer: string): string | null {
  const id = compact(customer).toUpperCase();
  if (!/\d/.test(id)) return null;
  const digits = withoutCountry(id);
  return MOBILE.test(digits) ? `phone:${digits}` : `customer:${id}`;
}

/** Fewer than seven digits are an extension or a hotline, not a person's number. */
function phoneOf(phone: string): string | null {
  const digits = withoutCountry(compact(phone).replaceAll(/[^\d+]/g, ''));
  return digits.length < 7 ? null : `phone:${digits}`;
}

function compact(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200b-\u200d\u2060\ufeff()_.-]/g, '');
}

function withoutCountry(number: string): string {
  return number.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))/, '').replace(/^\+/, '');
}
