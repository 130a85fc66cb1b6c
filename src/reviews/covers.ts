import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { latestHash } from '../audit/latest-hash.query.ts';
import { Units } from '../organization/units.service.ts';
import { showsDemo } from '../platform/database/shows-demo.query.ts';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import type { Period } from '../shared/period.ts';
import type { Cover } from './domain/build-snapshot.ts';
import { snapshotNumber } from './domain/snapshot-number.ts';
import type { ReviewRow } from './review.query.ts';

/** Writes the cover of a snapshot. */
@Injectable()
export class Covers {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async of(manager: EntityManager, caller: Caller, review: ReviewRow, month: Period): Promise<Cover> {
    const root = await this.units.find('root', manager);
    const unit = await this.units.find(review.unit, manager);
    return {
      number: snapshotNumber(review.unit, month, review.edition),
      edition: review.edition,
      organization: { zh: root?.nameZh ?? '', en: root?.nameEn ?? '' },
      unit: { code: review.unit, name: { zh: review.unitNameZh, en: review.unitNameEn }, kind: unit?.kind ?? '' },
      period: month.code,
      timeZone: this.settings.timeZone,
      ...((await showsDemo(manager)) ? { demo: true as const } : {}),
      issuedAt: this.clock.now().toISOString(),
      issuedBy: caller.displayName,
      auditHead: await latestHash(manager),
    };
  }
}
