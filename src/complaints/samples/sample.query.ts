import type { EntityManager } from 'typeorm';
import { nearInstants } from '../complaint-list.query.ts';
import { rowConditions } from '../complaint-row-filter.ts';
import { type ComplaintSelection, countableConditions } from '../complaint-selection.ts';
import { dayColumn } from '../domain/date-basis.ts';
import { Parameters } from '../parameters.ts';
import type { ComplaintKey } from '../write-complaint.ts';

export interface SampledComplaint extends ComplaintKey {
  readonly unitId: string;
  readonly department: string | null;
}

/** Of the complaints of a selection, those among some that are named; null: all of them. */
export interface SamplePopulation {
  readonly selection: ComplaintSelection;
  readonly among: readonly ComplaintKey[] | null;
}

export async function populationSize(manager: EntityManager, population: SamplePopulation): Promise<number> {
  const parameters = new Parameters();
  const conditions = conditionsOf(population, parameters);
  const [counted] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM complaints c WHERE ${conditions}`,
    parameters.values,
  );
  return counted?.count ?? 0;
}

/** The complaints with the smallest MD5 of "seed source number": chance to whoever drew, and anybody can draw them again. */
export function smallestDigests(
  manager: EntityManager,
  population: SamplePopulation,
  { seed, size }: { readonly seed: string; readonly size: number },
): Promise<SampledComplaint[]> {
  const parameters = new Parameters();
  const conditions = conditionsOf(population, parameters);
  return manager.query<SampledComplaint[]>(
    `SELECT c.source_id AS "sourceId", c.number AS number, c.unit_id AS "unitId", c.department AS department
     FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
     WHERE ${conditions}
     ORDER BY md5(${parameters.add(seed, 'text')} || ' ' || s.code || ' ' || c.number) COLLATE "C", c.source_id, c.number
     LIMIT ${parameters.add(size, 'integer')}`,
    parameters.values,
  );
}

function conditionsOf({ selection, among }: SamplePopulation, parameters: Parameters): string {
  return [
    ...countableConditions(selection, 'c', `c.${dayColumn(selection.basis)}`, parameters),
    ...nearInstants(selection, parameters),
    ...rowConditions(selection.rows, parameters),
    ...(among === null ? [] : [isAmong(among, parameters)]),
  ].join(' AND ');
}

function isAmong(among: readonly ComplaintKey[], parameters: Parameters): string {
  const sources = parameters.add(
    among.map(({ sourceId }) => sourceId),
    'smallint[]',
  );
  const numbers = parameters.add(
    among.map(({ number }) => number),
    'text[]',
  );
  return `(c.source_id, c.number) IN (SELECT n.source_id, n.number COLLATE "C" FROM unnest(${sources}, ${numbers}) AS n (source_id, number))`;
}
