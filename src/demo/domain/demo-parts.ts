import { CITIES } from './cities.ts';
import { COUNTIES } from './counties.ts';
import { SIGN_INS } from './sign-ins.ts';

/** Whatever these have brought in or written belongs to the demo; the first is the demo itself. */
export const DEMO_AUTHORS: readonly string[] = ['demo', ...SIGN_INS.map(({ username }) => username)];

/** The demo's units below the root. */
export const DEMO_UNITS: readonly string[] = [...CITIES, ...COUNTIES].map(({ code }) => code);
