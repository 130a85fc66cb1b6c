import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app reads it: HMAC-SHA-1, six digits, a new code every half minute. */
const CODE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;

/** How many half minutes a clock may be off, either way. */
const WINDOW = 1;

/** A fresh secret in the letters people type it in (base 32). */
export function newCodeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says to an authenticator app. */
export function enrolmentUri(secret: string, username: string): string {
  return new TOTP({ ...CODE, issuer: 'Redline', label: username, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The half minute since 1970 whose code this is, of those around now and after the last one accepted; null when it is
 * none of them. Whoever accepts the code notes the number, so that nobody who watched it being typed can use it again.
 */
export function acceptedStep(secret: string, code: string, nowMs: number, lastStep: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const present = Math.floor(nowMs / (CODE.period * 1000));
  const steps = [present, present - WINDOW, present + WINDOW];
  return steps.find((step) => step > lastStep && isCodeOf(secret, code, step)) ?? null;
}

function isCodeOf(secret: string, code: string, step: number): boolean {
  const expected = TOTP.generate({
    ...CODE,
    secret: Secret.fromBase32(secret),
    timestamp: step * CODE.period * 1000,
  });
  return timingSafeEqual(Buffer.from(code), Buffer.from(expected));
}
