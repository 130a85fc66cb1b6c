import { createHmac, hkdfSync } from 'node:crypto';
import { customerIdentity } from './customer-identity.ts';

const PURPOSE = 'redline/customer-key/1';

/** 132 bits as text: two customers never share one, and it goes into an address as it is. */
const LENGTH = 22;

/** Makes pseudonyms of customers: without the secret nobody can tell whose key it is, nor make one to look somebody up. */
export class CustomerKeys {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32));
  }

  /** The customer's pseudonym; null when the complaint names nobody. */
  of(customer: string | null, phone: string | null): string | null {
    const identity = customerIdentity(customer, phone);
    return identity === null ? null : this.hashed(identity);
  }

  /** Tells one secret from another without telling either. */
  get fingerprint(): string {
    return this.hashed('fingerprint');
  }

  private hashed(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url').slice(0, LENGTH);
  }
}

export function isCustomerKey(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}
