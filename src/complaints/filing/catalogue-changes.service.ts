import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit, type AuditSubject } from '../../audit/audit.ts';
import { lockCatalogue } from '../../catalogue/catalogue-lock.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { Decision } from '../../catalogue/domain/catalogue-edit.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { nextStep, writeEdit } from '../../catalogue/write-edit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { readCountedSides } from '../counts/counted-sides.ts';
import { rebuildIndicatorCounts } from '../counts/rebuild-indicator-counts.ts';
import { affectedTexts } from './affected-texts.ts';
import { catalogueRefusal } from './catalogue-refusal.ts';
import { changedVersions } from './changed-sides.ts';
import { changedMoves } from './domain/key-move.ts';
import { refile, type Refiled } from './refile.ts';

/** What is decided about which catalogue, given the catalogue as it is, and how the audit log calls it. */
export interface CatalogueOrder {
  readonly dimension: Dimension;
  readonly decide: (tree: CatalogueTree) => Decision;
  readonly action: string;
  /** Throws when the order no longer fits what it was given for. */
  readonly guard?: (manager: EntityManager) => Promise<void>;
  /** The entry or the text it is about. */
  readonly about: string;
  readonly detail?: Json;
  readonly note?: string;
}

/** Takes decisions on the catalogue: complaints and counts follow in the same transaction. */
@Injectable()
export class CatalogueChanges {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, audit: Audit, clock: Clock) {
    this.dataSource = dataSource;
    this.audit = audit;
    this.clock = clock;
  }

  take(caller: Caller, order: CatalogueOrder): Promise<Refiled> {
    return inTransaction(this.dataSource, (manager) => this.takeIn(manager, caller, order));
  }

  private async takeIn(manager: EntityManager, caller: Caller, order: CatalogueOrder): Promise<Refiled> {
    await lockCatalogue(manager);
    await order.guard?.(manager);
    const { dimension } = order;
    const before = (await presentCatalogue(manager)).trees[dimension];
    const decision = order.decide(before);
    if (!decision.ok) throw catalogueRefusal(decision);
    const sides = await readCountedSides(manager);
    const step = await nextStep(manager);
    const note = order.note ?? '';
    await writeEdit(manager, dimension, decision.edit, { step, username: caller.username, at: this.clock.now(), note });
    const after = (await presentCatalogue(manager)).trees[dimension];
    const moves = changedMoves(await affectedTexts(manager, dimension, decision.edit), before, after);
    const refiled = await refile(manager, dimension, moves);
    const fresh = (decision.edit.created ?? []).map(({ code }) => code);
    for (const version of changedVersions(sides, await readCountedSides(manager), fresh)) {
      await rebuildIndicatorCounts(manager, version);
    }
    const subject: AuditSubject = { kind: 'catalogue', id: `${dimension}/${order.about}` };
    const detail = { ...(order.detail as object), ...refiled, note };
    await this.audit.record(manager, caller, order.action, subject, detail);
    return refiled;
  }
}
