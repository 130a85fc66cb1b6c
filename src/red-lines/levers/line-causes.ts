import type { EntityManager } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { typeSelection } from '../../complaints/counts/countable-filter.ts';
import { isWithin } from '../../complaints/domain/type-filter.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { countsByTypeOf } from '../board/counts-by-type.query.ts';
import { pacePeriods } from '../domain/projection/pace-periods.ts';
import type { Prospect } from '../domain/projection/prospect.ts';
import { eventById } from '../events/event.query.ts';
import { incidentSelection } from '../events/incident-selection.ts';
import type { Cause } from './domain/halved-causes.ts';
import { paceShares, type TypeCount } from './domain/pace-shares.ts';
import { incidentTypes } from './incident-types.query.ts';
import type { LeverLine } from './lever-lines.service.ts';

type Words = { readonly zh: string; readonly en: string };

export interface LineCauses {
  readonly causes: readonly Cause[];
  readonly nameOf: (cause: Cause) => Words;
}

/**
 * What brings the complaints still to come: each incident, and the types of the usual pace over the days the pace is
 * learnt from. Where an indicator asks more than layer and type, shares are those of all complaints of its types.
 */
export async function lineCauses(
  manager: EntityManager,
  scope: UnitScope,
  line: LeverLine,
  prospect: Prospect,
): Promise<LineCauses> {
  const tree = await readComplaintTypes(manager);
  const { definition } = line.indicator;
  const wanted = typeSelection(definition.numerator.types, tree);
  const counted = (await typeCounts(manager, line)).filter(({ key }) => isWithin(key, wanted));
  const brought = await broughtTypes(manager, scope, line, prospect);
  const incidents = prospect.cohorts.map(({ event }): Cause => ({ kind: 'incident', key: event }));
  // that a line for one type would be kept by halving this type says nothing
  const types = paceShares(counted, brought).filter(({ key }) => definition.numerator.types?.includes(key) !== true);
  return {
    causes: [...incidents, ...types],
    nameOf: ({ kind, key }) => {
      const entry = tree.find(key);
      const cohort = kind === 'incident' ? prospect.cohorts.find(({ event }) => event === key) : undefined;
      return cohort?.name ?? (entry === undefined ? { zh: key, en: key } : { zh: entry.nameZh, en: entry.nameEn });
    },
  };
}

/** The days the pace is learnt from, as a question about the line's own complaints. */
function paceQuestion({ family, indicator, period }: LeverLine) {
  const { layers, dateBasis: basis } = indicator.definition.numerator;
  const { before } = pacePeriods(indicator.definition, period, family.asOf);
  return { layers, basis, from: before.start, end: addDays(family.asOf, 1) };
}

async function typeCounts(manager: EntityManager, line: LeverLine): Promise<TypeCount[]> {
  const { family, top } = { family: line.family.ledger.family, top: line.family.top.unit };
  const question = { ...paceQuestion(line), ownerId: top.id };
  const rows = await countsByTypeOf(manager, family.countedFor(top.id), [question]);
  return rows.map(({ key, count }) => ({ key, count: Number(count) }));
}

async function broughtTypes(
  manager: EntityManager,
  scope: UnitScope,
  line: LeverLine,
  { cohorts }: Prospect,
): Promise<TypeCount[]> {
  const family = line.family.ledger.family;
  const unitIds = family.countedFor(family.top.id).map(({ unitId }) => unitId);
  const brought: TypeCount[] = [];
  for (const { event: id } of cohorts) {
    const event = await eventById(manager, scope, id);
    const selection =
      event === undefined ? undefined : await incidentSelection(manager, event, { unitPath: family.top.path });
    if (selection === undefined) continue;
    const rows = await incidentTypes(manager, selection, { ...paceQuestion(line), unitIds });
    brought.push(...rows.map(({ key, count }) => ({ key, count: Number(count) })));
  }
  return brought;
}
