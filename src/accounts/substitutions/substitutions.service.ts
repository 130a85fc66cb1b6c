import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { delegableRoles, type SubstitutionFault, substitutionFault } from '../domain/substitution.ts';
import type { NewSubstitutionDto, SubstitutionDto } from './substitution.dto.ts';
import { substitutionList, type SubstitutionRow } from './substitution-list.query.ts';
import {
  activeUserId,
  insertSubstitution,
  isSubstituted,
  lockPrincipal,
  removeSubstitution,
} from './substitution-writes.query.ts';

const FAULTS: Readonly<Record<SubstitutionFault, string>> = {
  'ends-before-it-begins': 'The last day must not be before the first.',
  'is-over': 'The last day is past.',
  'too-long': 'At most 366 days at a time.',
};

/** Who takes whose place over which days: named by the person themselves, for a time, and taken back at will. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list({ userId, username }: Caller): Promise<SubstitutionDto[]> {
    const today = this.clock.today();
    const rows = await substitutionList(this.dataSource.manager, userId, today);
    return rows.map((row) => substitutionView(row, username, today));
  }

  /** Names a substitute; throws `substitutions.overlap` when somebody stands in on one of the days already. */
  name(caller: Caller, { substitute, firstDay, lastDay }: NewSubstitutionDto): Promise<SubstitutionDto> {
    this.check(caller, { substitute, firstDay, lastDay });
    return inTransaction(this.dataSource, async (manager) => {
      await lockPrincipal(manager, caller.userId);
      const substituteId = await activeUserId(manager, substitute);
      if (substituteId === undefined) {
        throw invalidField('substitute', 'substitutions.unknown-user', `There is no user ${substitute}.`);
      }
      const days = { principalId: caller.userId, firstDay, lastDay };
      if (await isSubstituted(manager, days)) {
        throw new DomainError('conflict', 'substitutions.overlap', 'Somebody stands in for you on these days already.');
      }
      const id = await insertSubstitution(manager, { ...days, substituteId, createdAt: this.clock.now() });
      const detail = { substitute, firstDay, lastDay };
      await this.audit.record(manager, caller, 'substitution.named', { kind: 'user', id: caller.username }, detail);
      const rows = await substitutionList(manager, caller.userId, this.clock.today());
      const row = rows.find((candidate) => candidate.id === id);
      if (row === undefined) throw new Error(`substitution ${id} was not written`);
      return substitutionView(row, caller.username, this.clock.today());
    });
  }

  /** Takes it back; only the person who is stood in for can. */
  end(caller: Caller, id: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const substitute = await removeSubstitution(manager, caller.userId, id);
      if (substitute === undefined) {
        throw new DomainError('not-found', 'substitutions.unknown', 'There is no such substitution.');
      }
      const subject = { kind: 'user', id: caller.username };
      await this.audit.record(manager, caller, 'substitution.ended', subject, { substitute });
    });
  }

  private check({ roles, username }: Caller, { substitute, firstDay, lastDay }: NewSubstitutionDto): void {
    if (delegableRoles(roles).length === 0) {
      const detail = 'An administrator’s rights cannot be handed to a substitute; name another administrator.';
      throw new DomainError('conflict', 'substitutions.administrator-only', detail);
    }
    if (substitute === username) {
      throw invalidField('substitute', 'substitutions.oneself', 'Nobody stands in for themselves.');
    }
    const fault = substitutionFault(firstDay, lastDay, this.clock.today());
    if (fault !== null) throw invalidField('lastDay', `substitutions.${fault}`, FAULTS[fault]);
  }
}

function substitutionView(row: SubstitutionRow, username: string, today: string): SubstitutionDto {
  return {
    id: row.id,
    principal: { username: row.principal, displayName: row.principalName },
    substitute: { username: row.substitute, displayName: row.substituteName },
    roles: delegableRoles(row.principalRoles),
    firstDay: row.firstDay,
    lastDay: row.lastDay,
    own: row.principal === username,
    inForce: row.firstDay <= today && today <= row.lastDay,
  };
}
