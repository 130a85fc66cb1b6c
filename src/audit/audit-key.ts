import { hkdfSync } from 'node:crypto';
import type { Settings } from '../platform/config/settings.ts';

const PURPOSE = 'redline/audit-chain/1';

/** The key of the audit chain, 32 bytes. Derived, so that the secret may serve other purposes and none reveals another. */
export function auditKey(settings: Pick<Settings, 'secret'>): Buffer {
  return Buffer.from(hkdfSync('sha256', settings.secret, '', PURPOSE, 32));
}
