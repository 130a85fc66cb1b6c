import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import { Settings } from '../../platform/config/settings.ts';
import { ownDepartment } from '../complaint-scope.ts';
import type { ComplaintState } from '../complaint-states.query.ts';
import type { ComplaintDueDto } from '../dues/complaint-due.dto.ts';
import type { ComplaintPriorityDto } from './complaint-priority.dto.ts';
import { isValuedTier, levelClassOf, priorityOf } from './domain/priority.ts';
import { type EarlierComplaints, earlierComplaints } from './earlier-complaints.query.ts';

const NONE: EarlierComplaints = { sameType: 0, appeals: 0 };

/** Who is served first. Reckoned when a complaint is read, as its deadlines are: both change without it. */
@Injectable()
export class ComplaintPriorities {
  private readonly dataSource: DataSource;
  private readonly settings: Settings;

  constructor(dataSource: DataSource, settings: Settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  /** Null once it is closed: nobody waits any more. */
  async of(
    caller: Caller,
    complaint: ComplaintState,
    { dues, levels }: { readonly dues: readonly ComplaintDueDto[]; readonly levels: CatalogueTree },
  ): Promise<ComplaintPriorityDto | null> {
    const { row } = complaint;
    if (typeof row['closed_at'] === 'string') return null;
    const level = textOf(row['level']);
    const levelClass = levelClassOf(level === null || !levels.has(level) ? [] : levels.path(level));
    const earlier = await this.earlier(caller, complaint);
    const named = textOf(row['repeat_of']) === null ? 0 : 1;
    const askedAgain = numberOf(row['reminders']) + Math.max(named, earlier.sameType);
    const ranking = priorityOf({
      levelClass,
      isValued: isValuedTier(textOf(row['customer_tier']), this.settings.valuedTiers),
      dues: dues.map(({ state }) => state),
      askedAgain,
      earlierAppeals: earlier.appeals,
    });
    return { ...ranking, levelClass, askedAgain, earlierAppeals: earlier.appeals };
  }

  private async earlier(caller: Caller, { row, customerKey }: ComplaintState): Promise<EarlierComplaints> {
    const [type, before] = [textOf(row['type']), textOf(row['received_at'])];
    if (customerKey === null || type === null || before === null) return NONE;
    const scope = { key: customerKey, unitPath: caller.unitPath, department: ownDepartment(caller) };
    return earlierComplaints(this.dataSource.manager, scope, { type, before });
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
