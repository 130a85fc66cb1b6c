import { inLanguage } from '../../language/bilingual.ts';
import type { Language } from '../../language/language.ts';
import type { RecordedEvent } from './event-draft.ts';
import type { eventLabels } from './labels.ts';

type Words = (typeof eventLabels)['zh'];

/** The days of an event in words: one day, a stretch, or since when it has lasted. */
export function daysInWords({ kind, firstDay, lastDay }: RecordedEvent, labels: Words): string {
  if (lastDay !== null) return labels.span(firstDay, lastDay);
  return kind === 'incident' ? labels.onwards(firstDay) : firstDay;
}

/** The units it concerns that the reader sees, and how many more there are. */
export function unitsInWords({ units, otherUnits }: RecordedEvent, labels: Words, language: Language): string {
  const named = units.map(({ name }) => inLanguage(name, language));
  if (named.length === 0) return labels.unitsBeyond(otherUnits);
  const all = otherUnits === 0 ? named : [...named, labels.otherUnits(otherUnits)];
  return all.join(language === 'zh' ? '、' : ', ');
}

/** How it stands: taken back and why, repaired or not; nothing of what just happened. */
export function stateInWords({ kind, repairedOn, withdrawn }: RecordedEvent, labels: Words): string | null {
  if (withdrawn !== null) return labels.withdrawnBy(withdrawn.byName, withdrawn.reason);
  if (kind !== 'incident') return null;
  return repairedOn === null ? labels.unrepaired : labels.repaired(repairedOn);
}
