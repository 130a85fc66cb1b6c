import type { EntityManager } from 'typeorm';
import type { LadderPerson } from '../domain/ladder.ts';
import type { Repetition } from './repetition.query.ts';

type Place = Pick<Repetition, 'unitId' | 'department' | 'person'>;

/** Who may hold seats above each place, in their order. */
export async function repetitionPeople(
  manager: EntityManager,
  places: readonly Place[],
): Promise<readonly (readonly LadderPerson[])[]> {
  const rows = await manager.query<{ people: LadderPerson[] }[]>(
    `SELECT coalesce((
       SELECT json_agg(json_build_object('username', p.username, 'roles', p.roles, 'unitPath', s.path,
                'isOfCompany', s.parent_id IS NULL, 'department', p.department,
                'isNamed', p.username IS NOT DISTINCT FROM n.person,
                'isOfDepartment', s.id = n.unit_id AND coalesce(p.department = n.department, false)))
       FROM units l JOIN units s ON starts_with(l.path, s.path) OR starts_with(s.path, l.path)
         JOIN users p ON p.unit_id = s.id AND p.is_active
       WHERE l.id = n.unit_id AND (p.username = n.person
         OR starts_with(l.path, s.path) AND p.roles && ARRAY['head', 'executive', 'signatory'])), '[]') AS people
     FROM unnest($1::bigint[], $2::text[], $3::text[]) WITH ORDINALITY AS n (unit_id, department, person, place)
     ORDER BY n.place`,
    [places.map(({ unitId }) => unitId), places.map((each) => each.department), places.map(({ person }) => person)],
  );
  return rows.map(({ people }) => people);
}
