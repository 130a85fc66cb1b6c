import type { EntityManager } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { isWithin } from '../../complaints/domain/type-filter.ts';
import { typeSelection } from '../../complaints/counts/countable-filter.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { parsePeriod } from '../../shared/period.ts';
import type { Words } from '../domain/line-words.ts';
import { type CountedKind, mainCauses } from '../domain/main-causes.ts';
import type { Reading } from '../domain/reading.ts';
import type { FamilyReadings, UnitReadings } from '../readings/readings.service.ts';
import { countsByTypeOf, type TypeQuestion } from './counts-by-type.query.ts';

/** A kind of complaint that explains much of a unit's use of a line. */
export interface Cause {
  readonly name: Words;
  readonly count: string;
}

interface Asked {
  readonly unit: string;
  readonly reading: Reading;
  readonly question: TypeQuestion;
}

/** What explains the use of each child that is over a line or may come to be: by unit, of its worst line that has causes. */
export async function causesBelow(
  manager: EntityManager,
  { children, ledger }: FamilyReadings,
): Promise<ReadonlyMap<string, readonly Cause[]>> {
  const asked = children.flatMap(questionsAbout);
  if (asked.length === 0) return new Map();
  const owners = [...new Set(asked.map(({ question }) => question.ownerId))];
  const units = owners.flatMap((id) => ledger.family.countedFor(id));
  const counts = await countsByTypeOf(
    manager,
    units,
    asked.map(({ question }) => question),
  );
  const tree = await readComplaintTypes(manager);
  const causes = new Map<string, readonly Cause[]>();
  for (const [place, { unit, reading }] of asked.entries()) {
    const { types } = reading.definition;
    const wanted = typeSelection(types, tree);
    const kinds = counts.filter((row) => row.place === place && isWithin(row.key, wanted)).map(kindOf);
    // that a line for one type is used by this type explains nothing
    const telling = mainCauses(kinds, BigInt(reading.count)).filter(({ key }) => types?.includes(key) !== true);
    if (telling.length === 0 || causes.has(unit)) continue;
    causes.set(
      unit,
      telling.map(({ key, count }) => ({ name: nameOf(tree.find(key), key), count: count.toString() })),
    );
  }
  return causes;
}

/** The lines of a unit that ask for an explanation, those already crossed first. */
function questionsAbout({ unit, readings }: UnitReadings): Asked[] {
  const troubled = readings.filter(({ risk }) => risk === 'breached' || risk === 'expected' || risk === 'warning');
  const worstFirst = troubled.toSorted((a, b) => Number(b.risk === 'breached') - Number(a.risk === 'breached'));
  return worstFirst.flatMap((reading) => {
    const period = parsePeriod(reading.period);
    if (period === undefined) return [];
    const { dateBasis, layers } = reading.definition;
    const question = { basis: dateBasis, layers, from: period.start, end: addDays(reading.asOf, 1) };
    return [{ unit: unit.code, reading, question: { ...question, ownerId: unit.id } }];
  });
}

function kindOf({ key, count }: { readonly key: string; readonly count: string }): CountedKind {
  return { key, count: BigInt(count) };
}

function nameOf(entry: { readonly nameZh: string; readonly nameEn: string } | undefined, key: string): Words {
  return entry === undefined ? { zh: key, en: key } : { zh: entry.nameZh, en: entry.nameEn };
}
