import { CITIES } from './cities.ts';
import { COUNTIES } from './counties.ts';
import { SIGN_INS } from './sign-ins.ts';

/** Who brings the demo's files in; nobody can sign in as this. */
export const DEMO_USERNAME = 'redline-demo';

/** The demo's people. */
export const DEMO_PEOPLE: readonly string[] = SIGN_INS.map(({ username }) => username);

/** Whatever these have brought in belongs to the demo. */
export const DEMO_AUTHORS: readonly string[] = [DEMO_USERNAME, ...DEMO_PEOPLE];

/** The demo's units below the root. */
export const DEMO_UNITS: readonly string[] = [...CITIES, ...COUNTIES].map(({ code }) => code);
