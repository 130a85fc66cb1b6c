import { invalidField } from '../../platform/http/domain-error.ts';

/** What of a file is written: nothing, to see what it would do; the whole or nothing; or its sound lines, without the refused. */
export const WRITTEN_PARTS = ['nothing', 'whole', 'sound'] as const;
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

/** Reads the choice; without one nothing is written. */
export function writtenPart(asked = 'nothing'): WrittenPart {
  const part = WRITTEN_PARTS.find((each) => each === asked);
  if (part === undefined)
    throw invalidField('write', 'not-a-choice', `write must be one of ${WRITTEN_PARTS.join(', ')}`);
  return part;
}
