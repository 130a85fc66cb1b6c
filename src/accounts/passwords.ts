import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns.ts';

/** argon2id with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes nobody's password, at the same price: who has no account must not answer faster than who has. */
const NOBODY = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const AT_ONCE = 2;
const MAY_WAIT = 64;

/** Makes and compares password hashes, two at a time: each takes 19 MiB and a core. */
@Injectable()
export class Passwords {
  private readonly turns = new Turns(AT_ONCE, MAY_WAIT);

  hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password, COST));
  }

  /** Runs work that will compare passwords once its turn has come. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(work);
  }

  /** Whether the password belongs to the hash; null stands for a user who does not exist and matches nothing. */
  async matches(encoded: string | null, password: string): Promise<boolean> {
    const matches = await verify(encoded ?? NOBODY, password);
    return encoded !== null && matches;
  }
}
