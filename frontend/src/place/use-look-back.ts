import { useSession } from '../api/session.ts';
import { lookingBack } from './look-back.ts';
import { usePlace } from './use-place.ts';

export interface LookBack {
  /** The day looked back to; null for the present. */
  day: string | null;
  lookBackTo: (day: string) => void;
  toNow: () => void;
}

/** The day a page looks back to, and how to choose another. */
export function useLookBack(): LookBack {
  const { place, move } = usePlace();
  const { today } = useSession().organization;
  return {
    day: place.asOf,
    lookBackTo: (day) => {
      const change = lookingBack(day, place.period, today);
      if (change !== null) move(change);
    },
    toNow: () => move({ asOf: null }),
  };
}
