import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { invalidBody } from '../definitions/invalid-body.ts';
import { limitVersions } from '../definitions/limit-versions.query.ts';
import { Limits } from '../definitions/limits.service.ts';
import { type AllocatedLine, allocateLine, allocatedValue } from '../domain/allocated-line.ts';
import { type ApportionmentOrder, readApportionment } from '../domain/apportionment-body.ts';
import { EVERY_UNIT, type Limit } from '../domain/limit.ts';
import { type FamilyReadings, Readings } from '../readings/readings.service.ts';

/** What each unit below would be allowed, and what rounding leaves with the superior. */
export interface LimitApportionment {
  readonly superior: AllocatedLine;
  readonly items: readonly AllocatedLine[];
  readonly sumOfAllowances: string | null;
  /** Cases the superior is allowed beyond the sum of its units'; negative where bases do not add up. */
  readonly kept: string | null;
  /** Lines drawn; none in a preview, nor where they stand already. */
  readonly drawn: number;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Hands a superior's line down to its units (分解线), by their customers. */
@Injectable()
export class LimitApportionments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: Limits,
    private readonly readings: Readings,
  ) {}

  apportion(caller: Caller, code: string, body: unknown): Promise<LimitApportionment> {
    const read = readApportionment(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.apportionIn(manager, caller, code, read.value));
  }

  private async apportionIn(manager: EntityManager, caller: Caller, code: string, order: ApportionmentOrder) {
    const limit = (await limitVersions(manager, code)).at(-1);
    if (limit === undefined) throw new DomainError('not-found', 'limits.unknown', `There is no limit ${code}.`);
    if (limit.unit !== EVERY_UNIT && limit.unit !== order.unit)
      throw invalidField('unit', 'limits.binds-elsewhere', `The limit ${code} binds at ${limit.unit}.`);
    const question = { ...order, choice: { indicator: limit.indicator }, children: true };
    const family = await this.readings.ofFamily(caller, question, manager);
    if (family.period.kind !== limit.period)
      throw invalidField('period', 'limits.other-period', `The limit ${code} is for a ${limit.period}.`);
    if (limit.validUntil !== null && limit.validUntil <= order.validFrom)
      throw invalidField('validFrom', 'limits.after-end', `The limit ${code} ends on ${limit.validUntil}.`);
    if (family.children.length === 0)
      throw invalidField('unit', 'limits.nobody-below', `There is no unit below ${order.unit}.`);
    const { superior, items } = linesOf(limit, order, family);
    const drawn = order.preview ? 0 : await this.draw(manager, caller, limit, order, family);
    return { superior, items, ...rounding(superior, items), drawn };
  }

  private async draw(
    manager: EntityManager,
    caller: Caller,
    limit: Limit,
    { unit, share, validFrom }: ApportionmentOrder,
    { children }: FamilyReadings,
  ): Promise<number> {
    const value = allocatedValue({ ...limit, share });
    let drawn = 0;
    for (const child of children) {
      const line = { ...limit, unit: child.unit.code, kind: 'allocated-line', value, validFrom } as const;
      const source = `${limit.code} · ${unit} × ${share}`;
      const named = { ...line, code: lineCode(limit.code, child.unit), source, validUntil: limit.validUntil };
      const { created } = await this.limits.defineIn(manager, caller, named);
      if (created) drawn += 1;
    }
    return drawn;
  }
}

function linesOf(
  limit: Limit,
  { share }: ApportionmentOrder,
  { top, children, ledger, indicators, period }: FamilyReadings,
) {
  const indicator = indicators.find(({ code }) => code === limit.indicator);
  if (indicator === undefined || indicator.definition.denominator === null)
    throw new DomainError('conflict', 'limits.no-base', `${limit.indicator} has no base by which to hand a line down.`);
  const { multiplier } = indicator.definition;
  const heirOf = ({ unit }: (typeof children)[number]) => ({
    unit: unit.code,
    base: ledger.measure(unit, indicator, period).base,
  });
  const line = { ...limit, multiplier };
  const [superior] = allocateLine({ ...line, share: '1' }, [heirOf(top)]);
  if (superior === undefined) throw new Error('one heir has one line');
  return { superior, items: allocateLine({ ...line, share }, children.map(heirOf)) };
}

/** Adds up what the units are allowed; nothing where one of them has no base. */
function rounding({ allowance }: AllocatedLine, items: readonly AllocatedLine[]) {
  const allowances = items.flatMap((item) => item.allowance ?? []);
  if (allowances.length < items.length) return { sumOfAllowances: null, kept: null };
  const sum = allowances.reduce((total, each) => total + BigInt(each), 0n);
  return { sumOfAllowances: sum.toString(), kept: allowance === null ? null : (BigInt(allowance) - sum).toString() };
}

/** One line a unit and limit: handed down otherwise it is another version, which has to be proposed. */
function lineCode(limit: string, { code, id }: { readonly code: string; readonly id: string }): string {
  const named = `${limit}.${code}`;
  return CODE.test(named) ? named : `${limit.slice(0, 40)}.u${id}`;
}
