/** `node --import ./test/support/swc-register.mjs x.ts` runs TypeScript as it stands, decorators included. */
import { register } from 'node:module';

register('./swc-hooks.mjs', import.meta.url);
