import { AGES, KNOWN, REGIONS, TIERS } from './mix.ts';
import { Random } from './random.ts';
import { nameOf, phoneOf } from './texts/people.ts';

/** The person behind a complaint. */
export interface Customer {
  readonly customer: string;
  readonly phone: string;
  readonly customerTier: string;
  /** Empty where unknown. */
  readonly ageBand: string;
  readonly region: string;
}

/** Whoever made the complaint of this number: asked again, the same person, so that one who repeats it can be found. */
export function customerOf(number: string): Customer {
  const random = new Random(`customer ${number}`);
  const isKnown = random.chance(KNOWN);
  return {
    customer: nameOf(random),
    phone: phoneOf(random),
    customerTier: TIERS.draw(random),
    ageBand: isKnown ? AGES.draw(random) : '',
    region: isKnown ? REGIONS.draw(random) : '',
  };
}
