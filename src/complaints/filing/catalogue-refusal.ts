import type { Decision } from '../../catalogue/domain/catalogue-edit.ts';
import { DomainError } from '../../platform/http/domain-error.ts';

type Refusal = Extract<Decision, { ok: false }>;

const SENTENCES: Readonly<Record<Refusal['reason'], (about: string) => string>> = {
  'wrong-code': (code) => `${code} is no code: small letters, digits and hyphens, at most 64.`,
  'code-taken': (code) => `There is an entry ${code} already.`,
  'name-taken': (name) => `Another entry of the same days is called ${name}.`,
  'unknown-entry': (code) => `There is no entry ${code}.`,
  'entry-closed': (code) => `Entry ${code} is out of use.`,
  'has-entries-below': (code) => `Entry ${code} lies below it and is still in use.`,
  'below-itself': (code) => `Entry ${code} lies below the entry that would be put under it.`,
  'too-early': (code) => `Entry ${code} came into use on that day or later.`,
  'text-elsewhere': (text) => `The text ${text} does not belong to the entry on that day.`,
  'text-repeated': (text) => `The text ${text} is given twice.`,
  'same-entry': (code) => `Entry ${code} is there already, or is named twice.`,
  'not-filed': (text) => `The text ${text} was not filed by hand.`,
  'not-siblings': (code) => `Entry ${code} does not lie beside the others.`,
  'parent-differs': (code) => `Entry ${code} lies under another entry; move it from a day on.`,
};

/** A decision that cannot be taken, as an error: what is missing is not found, everything else is a conflict. */
export function catalogueRefusal({ reason, about }: Refusal): DomainError {
  const kind = reason === 'unknown-entry' || reason === 'not-filed' ? 'not-found' : 'conflict';
  return new DomainError(kind, `catalogue.${reason}`, SENTENCES[reason](about), { extra: { about } });
}
