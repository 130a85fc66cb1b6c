import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Settings } from '../../platform/config/settings.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const SEAL_BYTES = 16;

/** Keeps the secrets of second factors under keys made from the secret outside the database: a copy of the tables opens none. */
@Injectable()
export class SecretBox {
  private readonly cipherKey: Buffer;
  private readonly hashKey: Buffer;

  constructor(settings: Settings) {
    this.cipherKey = keyFor(settings, 'redline/second-factor/1');
    this.hashKey = keyFor(settings, 'redline/recovery-code/1');
  }

  /** Encrypts a text for one owner; it opens for no other. */
  seal(text: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.cipherKey, nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** The text, or null when it was sealed under another key, for another owner, or altered. */
  open(sealed: Buffer, owner: string): string | null {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, this.cipherKey, nonce).setAAD(Buffer.from(owner));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + SEAL_BYTES));
    try {
      return decipher.update(sealed.subarray(NONCE_BYTES + SEAL_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  /** What is stored of a recovery code: short enough to be tried out, so the hash is keyed. */
  codeHash(code: string, owner: string): Buffer {
    return createHmac('sha256', this.hashKey).update(`${owner}:${code}`).digest();
  }
}

function keyFor({ secret }: Pick<Settings, 'secret'>, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
