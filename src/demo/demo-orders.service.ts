import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Units } from '../organization/units.service.ts';
import type { OrderRow } from '../rectification/orders/order.query.ts';
import { Orders } from '../rectification/orders/orders.service.ts';
import { demoCaller } from './demo-caller.ts';
import { DemoOrderDrafts } from './demo-order-drafts.service.ts';
import { DemoOrderCourse, type OrderPeople } from './demo-order-course.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { courseOf, type DemoDeed, type DemoOrder, DIRECTIVES, SUPERVISIONS } from './domain/demo-orders.ts';
import { SIGN_INS } from './domain/sign-ins.ts';
import type { StoryFrame } from './domain/story-frame.ts';

const WRITES: Readonly<Partial<Record<DemoDeed[0], number>>> = { evidence: 0, extension: 2 };

/** Draws up the demo's supervision orders and lets its people work on them, day by day. */
@Injectable()
export class DemoOrders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly units: Units,
    private readonly course: DemoOrderCourse,
    private readonly signIns: DemoSignIns,
    private readonly drafts: DemoOrderDrafts,
  ) {}

  /** Makes the orders in the order of their numbers; one that was broken off is gone on with. */
  async ensure(frame: StoryFrame): Promise<void> {
    for (const order of [...DIRECTIVES, ...SUPERVISIONS]) await this.make(order, frame);
  }

  private async make(order: DemoOrder, frame: StoryFrame): Promise<void> {
    const people = await this.peopleOf(order);
    let made = (await this.existing(people.office, order)) ?? (await this.drafts.draw(people.office, order, frame));
    // every deed but evidence, which may be added twice, makes one version of the order; more time makes two
    let done = made.version - (order.metric === null ? 1 : 2);
    for (const deed of courseOf(order)) {
      if (done > 0) done -= WRITES[deed[0]] ?? 1;
      else made = await this.course.do(people, made, deed, frame);
    }
  }

  private async existing(office: Caller, { title }: DemoOrder): Promise<OrderRow | undefined> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `SELECT o.id AS id FROM supervision_orders o WHERE o.title = $1 AND o.drafted_by = $2`,
      [title, office.username],
    );
    return row === undefined ? undefined : this.orders.find(office, row.id);
  }

  private async peopleOf({ unit, department }: DemoOrder): Promise<OrderPeople> {
    const [office, signatory] = [await this.signIns.caller('duban'), await this.signIns.caller('zhou')];
    return { office, signatory, lead: await this.headOf(unit, department) };
  }

  /** The head of a unit or department: one of the demo's people, or somebody who need not sign in. */
  private async headOf(unit: string, department: string | null): Promise<Caller> {
    const known = SIGN_INS.find(
      (each) => each.roles.includes('head') && each.unit === unit && each.department === department,
    );
    if (known !== undefined) return this.signIns.caller(known.username);
    const demo = await demoCaller(this.dataSource.manager);
    const { id, path, nameZh } = await this.units.inScope(demo, unit);
    const name = `${department ?? nameZh}负责人`;
    return {
      ...demo,
      username: name,
      displayName: name,
      roles: ['head'],
      unitId: id,
      unitCode: unit,
      unitPath: path,
      department,
    };
  }
}
