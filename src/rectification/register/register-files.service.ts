import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { unlink } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { UploadFolder } from '../../complaints/imports/upload-folder.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { receiveUpload } from '../../platform/http/uploads/receive-upload.ts';
import type { Day } from '../../shared/calendar-day.ts';
import {
  type ComparedLine,
  compareRegister,
  type Comparison,
  measuresAfter,
  type OwnOrder,
} from '../domain/compare-register.ts';
import { stepsOpenTo } from '../domain/lifecycle.ts';
import { printedNumber } from '../domain/order-number.ts';
import { type OrderRow, orders } from '../orders/order.query.ts';
import { standingOf, standpointOf } from '../orders/standpoint.ts';
import { OrderSteps } from '../steps/order-steps.service.ts';
import { type RegisterOrder, registerWorkbook } from './register-cells.ts';
import type { RegisterFileQueryDto } from './register-file.dto.ts';
import { registerParts } from './register-rows.query.ts';
import { type RegisterTable, registerTable } from './register-table.ts';

const FORM = { limit: 5 * 1024 * 1024, fields: ['write'], fieldsFromFiles: [] };
const MOST_ORDERS = 2000;
const NO_PARTS = { measures: [], causeName: null, goal: null };

export interface RegisterOutcome extends Comparison {
  readonly written: boolean;
}

/** The register as a file: out in the customary columns, and back in with what heads may change of their own measures. */
@Injectable()
export class RegisterFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: OrderSteps,
    private readonly folder: UploadFolder,
    private readonly clock: Clock,
  ) {}

  /** A workbook of the orders that concern the caller, or only of those given to them. */
  async workbook(caller: Caller, { language, mine }: RegisterFileQueryDto): Promise<Buffer> {
    return registerWorkbook(await this.orders(caller, mine === 'true'), language);
  }

  /** What a file would change; with `write` the changes are taken over, conflicts and refused lines never. */
  async take(caller: Caller, request: FastifyRequest): Promise<RegisterOutcome> {
    const { file, fields } = await receiveUpload(request, this.folder.path, FORM);
    try {
      const write = writeIn(fields.get('write'));
      const table = await registerTable(file.path);
      const comparison = await this.compare(caller, table);
      return write ? await this.write(caller, comparison, file.displayName) : { ...comparison, written: false };
    } finally {
      await unlink(file.path).catch(() => undefined);
    }
  }

  private async compare(caller: Caller, { lines, refused }: RegisterTable): Promise<Comparison> {
    const own = (await this.orders(caller, true)).map((each) => ownOrder(caller, each, this.clock.today()));
    const comparison = compareRegister(lines, own);
    const all = [...refused, ...comparison.refused].sort((one, other) => one.line - other.line);
    return { ...comparison, refused: all };
  }

  /** One step for each order, so that it is guarded, versioned and on record like any other. */
  private async write(caller: Caller, comparison: Comparison, name: string): Promise<RegisterOutcome> {
    const changed = comparison.lines.filter(({ effect }) => effect === 'changed');
    const overtaken = new Set<OwnOrder>();
    for (const order of new Set(changed.map((each) => each.order))) {
      const lines = changed.filter((each) => each.order === order);
      if (!(await this.plan(caller, order, lines, name))) overtaken.add(order);
    }
    const lines = comparison.lines.map((each) =>
      overtaken.has(each.order) ? { ...each, effect: 'conflict' as const } : each,
    );
    return { ...comparison, lines, written: true };
  }

  /** Whether the order took them: it may have gone on since it was compared. */
  private async plan(caller: Caller, order: OwnOrder, lines: readonly ComparedLine[], name: string): Promise<boolean> {
    const measures = measuresAfter(order, lines);
    try {
      await this.steps.take(caller, order.id, { step: 'plan', version: order.version, note: name, measures });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  private async orders(caller: Caller, onlyMine: boolean): Promise<RegisterOrder[]> {
    const { manager } = this.dataSource;
    const rows = await orders(manager, caller, { limit: MOST_ORDERS });
    const found = onlyMine ? rows.filter((row) => standpointOf(caller, row).isLead) : rows;
    const ids = found.map(({ id }) => id);
    const parts = await registerParts(manager, ids);
    return found.map((order) => ({ order, ...(parts.get(order.id) ?? NO_PARTS) }));
  }
}

function ownOrder(caller: Caller, { order, measures }: RegisterOrder, today: Day): OwnOrder {
  return {
    id: order.id,
    number: printedNumber(order),
    issuer: order.unitName,
    version: order.version,
    measures,
    mayPlan: mayPlan(caller, order, today),
  };
}

function mayPlan(caller: Caller, order: OrderRow, today: Day): boolean {
  return stepsOpenTo(standingOf(order, today), standpointOf(caller, order)).includes('plan');
}

function writeIn(text: string | undefined): boolean {
  if (text === undefined || text === 'true') return text === 'true';
  throw invalidField('write', 'not-a-choice', 'write must be true where it is given');
}
