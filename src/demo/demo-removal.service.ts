import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import { Clock } from '../platform/clock.ts';
import { violatedConstraint } from '../platform/database/database-errors.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { DemoFolder } from './demo-folder.service.ts';
import { changeState, demoRow, type DemoRow } from './demo-state.query.ts';
import { COMPANY } from './domain/demo-files.ts';
import { DEMO_AUTHORS, DEMO_PEOPLE, DEMO_UNITS } from './domain/demo-parts.ts';
import { removalExtent, type RemovalExtent } from './removal-extent.query.ts';
import { type Obstacle, removalObstacles } from './removal-obstacles.query.ts';
import { removeDemo, renameRoot } from './remove-demo.query.ts';

/** What removing the demo would take away, and what stands in its way. */
export interface RemovalPlan {
  readonly goes: RemovalExtent;
  readonly obstacles: readonly Obstacle[];
}

/** Takes the demo away as a whole, or not at all. The audit log stays: it says what was there. */
@Injectable()
export class DemoRemoval {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly folder: DemoFolder,
  ) {}

  async plan(caller: Caller, manager = this.dataSource.manager): Promise<RemovalPlan> {
    await this.present(caller, manager);
    const goes = await removalExtent(manager, DEMO_UNITS, DEMO_AUTHORS, DEMO_PEOPLE);
    if (goes === undefined) throw new Error('the extent of the demo could not be read');
    return { goes, obstacles: await removalObstacles(manager, DEMO_UNITS, DEMO_AUTHORS) };
  }

  /** Throws `demo.hangs` with the places where something real stands on the demo. */
  async remove(caller: Caller): Promise<void> {
    try {
      await inTransaction(this.dataSource, (manager) => this.removeIn(manager, caller));
    } catch (error) {
      const held = violatedConstraint(error);
      throw held?.startsWith('fk_') === true ? hangs([{ kind: 'other', where: held, count: '1' }]) : error;
    }
    await this.folder.remove();
  }

  private async removeIn(manager: EntityManager, caller: Caller): Promise<void> {
    await manager.query(`SET LOCAL work_mem = '64MB'`);
    await changeState(manager, ['present'], 'removing', this.clock.now());
    const { goes, obstacles } = await this.plan(caller, manager);
    if (obstacles.length > 0) throw hangs(obstacles);
    await removeDemo(manager, DEMO_UNITS, DEMO_AUTHORS, DEMO_PEOPLE);
    await renameRoot(manager, COMPANY.zh);
    await changeState(manager, ['removing'], 'removed', this.clock.now());
    await this.audit.record(manager, caller, 'demo.removed', { kind: 'demo', id: 'demo' }, { ...goes });
  }

  /** The demo, as long as there is one and it has been loaded; only who holds the whole company may take it away. */
  private async present(caller: Caller, manager: EntityManager): Promise<DemoRow> {
    const row = caller.unitCode === 'root' ? await demoRow(manager) : undefined;
    if (row === undefined || row.state === 'removed')
      throw new DomainError('not-found', 'demo.none', 'There is no demo.');
    if (row.state === 'loading')
      throw new DomainError('conflict', 'demo.loading', 'The demo is still being loaded; wait until it is there.');
    return row;
  }
}

function hangs(obstacles: readonly Obstacle[]): DomainError {
  return new DomainError('conflict', 'demo.hangs', 'Something of your own stands on the demo; take that away first.', {
    extra: { obstacles: obstacles.map((each) => ({ ...each })) },
  });
}
