import type { Due, DueFacts } from '../../catalogue/domain/due.ts';
import { mayExtend, latestEnd } from '../../catalogue/domain/grant-extension.ts';
import { duesOf } from '../../catalogue/domain/reply-due.ts';
import type { DueColumns } from '../dues/due-facts.ts';
import type { DueReckoner } from '../dues/due-reckoner.ts';
import type {
  ComplaintClockDto,
  ComplaintExtensionDto,
  ComplaintPauseDto,
  ExtendableStepDto,
  WithdrawnDto,
} from './complaint-clock.dto.ts';
import type { Deferrals, ExtensionRow, PauseRow } from './deferrals.query.ts';
import { deferralVersion } from './domain/standing-deferrals.ts';

/** What was put off of a complaint, and what still may be. */
export function clockView(reckoner: DueReckoner, columns: DueColumns, deferrals: Deferrals): ComplaintClockDto {
  const facts = reckoner.facts(columns, deferrals);
  const { rules, now } = reckoner;
  return {
    version: deferralVersion(deferrals),
    isPaused: facts.isPaused,
    extendable: duesOf(facts, rules)
      .filter((due) => mayExtend(due, facts, rules, now))
      .map((due) => extendableStep(due, facts, reckoner)),
    extensions: deferrals.extensions.map(extensionView),
    pauses: deferrals.pauses.map(pauseView),
  };
}

function extendableStep(due: Due, facts: DueFacts, { rules }: DueReckoner): ExtendableStepDto {
  const { step, day, deadline } = due;
  return { step, day, unit: deadline?.unit ?? 'calendar-day', latestDay: latestEnd(due, facts, rules)?.day ?? null };
}

function extensionView(row: ExtensionRow): ComplaintExtensionDto {
  const { id, step, formerDay, day, askedBy, askedOn, grantedBy, reason } = row;
  const grantedAt = row.grantedAt.toISOString();
  return { id, step, formerDay, day, askedBy, askedOn, grantedBy, grantedAt, reason, withdrawn: withdrawnView(row) };
}

function pauseView(row: PauseRow): ComplaintPauseDto {
  const { id, recordedBy, endedBy, reason } = row;
  return {
    id,
    from: row.fromAt.toISOString(),
    to: row.toAt?.toISOString() ?? null,
    recordedBy,
    recordedAt: row.recordedAt.toISOString(),
    endedBy,
    reason,
    withdrawn: withdrawnView(row),
  };
}

function withdrawnView({ withdrawnAt, withdrawnBy, withdrawalReason }: ExtensionRow | PauseRow): WithdrawnDto | null {
  if (withdrawnAt === null) return null;
  return { at: withdrawnAt.toISOString(), by: withdrawnBy ?? '', reason: withdrawalReason ?? '' };
}
