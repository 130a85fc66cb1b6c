import type { Role } from '../../accounts/domain/permissions.ts';
import { type Rung, RUNGS } from './reminder.ts';

/** Somebody who may hold a seat on the ladder of an order: of its lead unit, or of a unit above that. */
export interface LadderPerson {
  readonly username: string;
  readonly roles: readonly Role[];
  /** Path of their unit: the longer, the nearer to the work. */
  readonly unitPath: string;
  /** Whether their unit is the whole company. */
  readonly isOfCompany: boolean;
  readonly department: string | null;
  /** Whether the order names them as responsible. */
  readonly isNamed: boolean;
  /** Whether they are of the department the order was given to. */
  readonly isOfDepartment: boolean;
}

/**
 * The seats above the work, the nearest first, each with its usernames: the person responsible, the head of the
 * department, the head of the unit (where it has none, its executives), the same of each unit above, the general
 * manager. Empty seats are left out, and so is one held by nobody but people of a seat below.
 */
export function ladderOf(people: readonly LadderPerson[]): string[][] {
  const is = (role: Role) => (person: LadderPerson) => person.roles.includes(role);
  const heads = people.filter(is('head'));
  const paths = [...new Set(people.map(({ unitPath }) => unitPath))].sort((one, other) => other.length - one.length);
  const seats = [
    people.filter(({ isNamed }) => isNamed),
    heads.filter(({ isOfDepartment }) => isOfDepartment),
    ...paths.map((path) => superiorsOf(people.filter(({ unitPath }) => unitPath === path))),
    people.filter((person) => person.isOfCompany && is('signatory')(person)),
  ];
  const sitting = new Set<string>();
  return seats.flatMap((seat) => {
    const fresh = seat.map(({ username }) => username).filter((username) => !sitting.has(username));
    for (const username of fresh) sitting.add(username);
    return fresh.length > 0 ? [fresh.sort()] : [];
  });
}

/** Whom a rung tells: one seat further up each, and from the top on the top. */
export function toldAt(rung: Rung, ladder: readonly (readonly string[])[]): readonly string[] {
  return ladder[Math.min(RUNGS.indexOf(rung), ladder.length - 1)] ?? [];
}

function superiorsOf(people: readonly LadderPerson[]): readonly LadderPerson[] {
  const heads = people.filter(({ roles, department }) => roles.includes('head') && department === null);
  return heads.length > 0 ? heads : people.filter(({ roles }) => roles.includes('executive'));
}
