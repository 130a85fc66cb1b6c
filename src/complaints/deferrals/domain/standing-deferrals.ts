import type { DueFacts, Extension } from '../../../catalogue/domain/due.ts';

interface Record {
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

type ExtensionRecord = Record &
  Omit<Extension, 'grantedAt' | 'lateFrom'> & { readonly grantedAt: Date; readonly lateFrom: Date };
type PauseRecord = Record & { readonly fromAt: Date; readonly toAt: Date | null };

interface Records {
  readonly extensions: readonly ExtensionRecord[];
  readonly pauses: readonly PauseRecord[];
}

/** What of the records moves dates: those not withdrawn; a pause that lasts is reckoned to the end of the present day. */
export function standingDeferrals(
  { extensions, pauses }: Records,
  endOfToday: number,
): Pick<DueFacts, 'extensions' | 'pauses' | 'isPaused'> {
  const standing = pauses.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    extensions: extensions
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ step, ofSource, regime, day, lateFrom, grantedAt }) => ({
        step,
        ofSource,
        regime,
        day,
        lateFrom: lateFrom.getTime(),
        grantedAt: grantedAt.getTime(),
      })),
    pauses: standing.map(({ fromAt, toAt }) => ({ from: fromAt.getTime(), to: toAt?.getTime() ?? endOfToday })),
    isPaused: standing.some(({ toAt }) => toAt === null),
  };
}

/** A number that grows with every change of what is deferred of a complaint; 0 while nothing ever was. */
export function deferralVersion({ extensions, pauses }: Records): number {
  return [...extensions, ...pauses].reduce((sum, { version }) => sum + version, 0);
}
