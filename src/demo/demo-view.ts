import type { DemoDto } from './demo.dto.ts';
import type { DemoRow } from './demo-state.query.ts';
import { DEMO_PASSWORD, SIGN_INS } from './domain/sign-ins.ts';

/** The demo as everybody may see it. */
export function demoView(row: DemoRow | undefined): DemoDto {
  if (row === undefined || row.state === 'removed') {
    return { state: 'none', progress: null, error: null, signIns: [], password: null };
  }
  const { state, stepsDone, steps, step, error } = row;
  return {
    state,
    progress: state === 'loading' ? { done: stepsDone, of: steps, step } : null,
    error,
    signIns: SIGN_INS.map(({ username, name, purpose }) => ({ username, name, purpose })),
    password: DEMO_PASSWORD,
  };
}
