import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { losesLastKeyholder } from '../domain/keyholder.ts';
import { isRightsChange, type UserChange } from '../domain/user-change.ts';
import { NewPasswords } from '../new-passwords.service.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { lockAdministrators } from './lock-administrators.query.ts';
import { type UnitPlace, unitInScope } from './unit-in-scope.query.ts';
import { insertUser, updateUser } from './user-writes.query.ts';
import { userRow, type UserRow } from './user-row.query.ts';
import { userView } from './user-view.ts';

export interface InvitedUser extends Omit<UserChange, 'isActive'> {
  readonly username: string;
}

export interface NewUser extends InvitedUser {
  readonly password: string;
}

/** Users within the administrator's scope; one outside it answers like one that does not exist. */
@Injectable()
export class Users {
  constructor(
    private readonly dataSource: DataSource,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async find(caller: Caller, username: string, manager = this.dataSource.manager): Promise<UserRow> {
    const user = await userRow(manager, caller, username);
    if (user === undefined) throw new DomainError('not-found', 'users.unknown', `There is no user ${username}.`);
    return user;
  }

  /** A user with a first password, which they must change when they first sign in. */
  async create(caller: Caller, { password, ...user }: NewUser): Promise<UserRow> {
    const passwordHash = await this.newPasswords.hashFirst(user.username, password);
    return this.adding(user.username, async (manager) => {
      await this.insert(manager, caller, user, passwordHash);
      const { username, ...fields } = user;
      await this.audit.record(manager, caller, 'user.created', { kind: 'user', id: username }, { ...fields });
      return this.find(caller, username, manager);
    });
  }

  /** Runs the work of a new user; throws `users.username-taken` when somebody has the name. */
  async adding<T>(username: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await inTransaction(this.dataSource, work);
    } catch (error) {
      if (violatedConstraint(error) !== 'uq_users_username') throw error;
      throw new DomainError('conflict', 'users.username-taken', `There is a user ${username} already.`);
    }
  }

  /** Puts the user into the table, within the caller's scope; who has no password yet is invited. */
  async insert(manager: EntityManager, caller: Caller, user: InvitedUser, passwordHash: string | null): Promise<void> {
    const unit = await this.place(manager, caller, user);
    await insertUser(manager, { ...user, passwordHash, unitId: unit.id, createdAt: this.clock.now() });
  }

  /** Throws `users.stale` with the present state, and `users.last-administrator` when nobody would hold the keys. */
  edit(caller: Caller, username: string, change: UserChange, version: number): Promise<UserRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.find(caller, username, manager);
      const administrators = await lockAdministrators(manager, id);
      const before = await this.find(caller, username, manager);
      if (before.version !== version) throw staleEdit(before);
      const unit = await this.place(manager, caller, change);
      const others = administrators.filter((other) => other.id !== id);
      if (losesLastKeyholder(before, { ...change, unitPath: unit.path }, others)) throw lastAdministrator();
      await updateUser(manager, id, change, unit.id);
      if (isRightsChange(stateOf(before), change)) await this.sessions.endAllOf(manager, id);
      const detail = { before: { ...stateOf(before) }, after: { ...change } };
      await this.audit.record(manager, caller, 'user.changed', { kind: 'user', id: username }, detail);
      return this.find(caller, username, manager);
    });
  }

  /** Where a user is to belong: within the caller's own scope, which somebody else's can never exceed. */
  private async place(
    manager: EntityManager,
    caller: Caller,
    { unit, department }: { unit: string; department: string | null },
  ): Promise<UnitPlace> {
    if (caller.department !== null && caller.department !== department) {
      throw invalidField('department', 'users.other-department', 'You administer your own department only.');
    }
    const place = await unitInScope(manager, caller, unit);
    if (place === undefined) throw invalidField('unit', 'users.unknown-unit', `There is no unit ${unit}.`);
    return place;
  }
}

function stateOf(row: UserRow): UserChange {
  const { displayName, roles, unitCode, department, isActive } = row;
  return { displayName, roles, unit: unitCode, department, isActive };
}

function staleEdit(current: UserRow): DomainError {
  return new DomainError('conflict', 'users.stale', 'Somebody changed this user meanwhile.', {
    extra: { current: userView(current) },
  });
}

function lastAdministrator(): DomainError {
  return new DomainError(
    'conflict',
    'users.last-administrator',
    'This is the last active administrator of the whole company; name another one first.',
  );
}
