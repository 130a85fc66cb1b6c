import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { showsDemo } from '../../platform/database/shows-demo.query.ts';
import { productVersion } from '../../platform/product-version.ts';
import { type Caller, mayDo } from '../caller.ts';
import { PERMISSION_NAMES } from '../domain/permissions.ts';
import { ownUnitName } from './own-unit-name.query.ts';
import type { MeDto } from './session.dto.ts';

/** Tells the signed-in person who they are, what they may do and in which organisation. */
@Injectable()
export class Me {
  private readonly version = productVersion();

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async describe(caller: Caller): Promise<MeDto> {
    const { username, displayName, roles, department, unitCode } = caller;
    const name = await ownUnitName(this.dataSource, caller.unitId);
    const unit = { code: unitCode, name };
    return {
      user: {
        username,
        displayName,
        roles,
        permissions: PERMISSION_NAMES.filter((permission) => mayDo(caller, permission)),
        unit,
        department,
        restriction: caller.restriction ?? null,
        actingFor: caller.actingFor ?? null,
      },
      organization: {
        timeZone: this.settings.timeZone,
        defaultLanguage: this.settings.language,
        today: this.clock.today(),
        demo: await showsDemo(this.dataSource),
        slipColours: this.settings.slipColours,
        version: this.version,
      },
    };
  }
}
