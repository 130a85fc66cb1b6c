import type { ComplaintExtension, ComplaintPause } from '../../../api/models.ts';
import { fullDay, wallClock } from '../../../language/days.ts';
import type { Language } from '../../../language/language.ts';
import type { clockLabels } from './clock-labels.ts';

type Words = (typeof clockLabels)['zh'];

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/** An extension as one sentence: both dates, who asked, who granted and why. */
export function extensionSentence(extension: ComplaintExtension, words: Words, { language, timeZone }: Reader): string {
  const { step, formerDay, day, askedBy, askedOn, grantedBy, grantedAt, reason } = extension;
  const of = (each: string): string => fullDay(each, language);
  const grantedOn = of(wallClock(grantedAt, timeZone).slice(0, 10));
  const from = of(formerDay);
  const told = { step: words.steps[step], from, until: of(day), askedBy, askedOn: of(askedOn), grantedBy, grantedOn };
  return words.extended({ ...told, reason });
}

/** A pause as one sentence: from when, until when if it is over, who recorded it and why. */
export function pauseSentence(
  { from, to, recordedBy, reason }: ComplaintPause,
  words: Words,
  { timeZone }: Reader,
): string {
  const since = wallClock(from, timeZone);
  return to === null
    ? words.stands(since, recordedBy, reason)
    : words.stood(since, wallClock(to, timeZone), recordedBy, reason);
}
