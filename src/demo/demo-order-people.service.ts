import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Units } from '../organization/units.service.ts';
import { demoCaller } from './demo-caller.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { SIGN_INS } from './domain/sign-ins.ts';

/** Who acts on an order of the demo. */
export interface OrderPeople {
  readonly office: Caller;
  readonly signatory: Caller;
  readonly lead: Caller;
}

/** Those who draft, sign and carry out the demo's orders. */
@Injectable()
export class DemoOrderPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly signIns: DemoSignIns,
  ) {}

  office(): Promise<Caller> {
    return this.signIns.caller('duban');
  }

  async of({ unit, department }: { readonly unit: string; readonly department: string | null }): Promise<OrderPeople> {
    const [office, signatory] = [await this.office(), await this.signIns.caller('zhou')];
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
