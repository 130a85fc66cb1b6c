import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { type DisputeRow, disputes } from '../rectification/disputes/dispute.query.ts';
import { DisputeSteps } from '../rectification/disputes/dispute-steps.service.ts';
import { Disputes } from '../rectification/disputes/disputes.service.ts';
import { effectOf } from '../rectification/disputes/domain/dispute.ts';
import { Verdicts } from '../rectification/disputes/verdicts.service.ts';
import { contestableTicket } from './contestable-ticket.query.ts';
import { DemoMoments } from './demo-moments.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { DEMO_DISPUTES, type DemoDispute, RIGHT_DEPARTMENT } from './domain/demo-disputes.ts';
import type { StoryFrame } from './domain/story-frame.ts';

const FILER = 'wang';
const OFFICE = 'duban';
/** Who has those in hand that wait. */
const JUDGE = 'li';
const CONTESTED_UNIT = 'lanzhou';
const CONTESTED_DEPARTMENT = '网络部';

/** Files the disputes of the demo's network department and has them judged, each on its day. */
@Injectable()
export class DemoDisputes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disputes: Disputes,
    private readonly steps: DisputeSteps,
    private readonly verdicts: Verdicts,
    private readonly signIns: DemoSignIns,
    private readonly moments: DemoMoments,
  ) {}

  /** Makes them in order; one that was broken off is gone on with. */
  async ensure(frame: StoryFrame): Promise<void> {
    const filer = await this.signIns.caller(FILER);
    const limit = DEMO_DISPUTES.length;
    const filed = (await disputes(this.dataSource.manager, filer, { mine: 'filed', limit })).toReversed();
    for (const [place, dispute] of DEMO_DISPUTES.entries()) {
      const made = filed[place] ?? (await this.file(filer, dispute, frame));
      if (made?.state === 'open') await this.bringOn(made, dispute, frame);
    }
  }

  /** Undefined where the department has no ticket in those days. */
  private async file(
    filer: Caller,
    { filed, ground, reason }: DemoDispute,
    frame: StoryFrame,
  ): Promise<DisputeRow | undefined> {
    const day = frame.workingDaysAgo(filed);
    const { manager } = this.dataSource;
    const ticket = await contestableTicket(manager, CONTESTED_UNIT, CONTESTED_DEPARTMENT, day);
    if (ticket === undefined) return undefined;
    const { source, number } = ticket;
    const claimedPlace = effectOf(ground) === 'moved' ? RIGHT_DEPARTMENT : null;
    return this.moments.on(day, () => this.disputes.file(filer, { source, number, ground, reason, claimedPlace }));
  }

  private async bringOn(made: DisputeRow, { filed, verdict }: DemoDispute, frame: StoryFrame): Promise<void> {
    if (verdict !== null) return this.judge(made, verdict, frame);
    if (made.judge === JUDGE) return;
    const office = await this.signIns.caller(OFFICE);
    const day = frame.workingDaysAgo(filed);
    await this.moments.on(day, () => this.steps.assign(office, made.id, made.version, JUDGE));
  }

  private async judge(
    { id, version, judge, ground, unit }: DisputeRow,
    { ago, kind, reason }: NonNullable<DemoDispute['verdict']>,
    frame: StoryFrame,
  ): Promise<void> {
    const caller = await this.signIns.caller(judge ?? JUDGE);
    const moves = kind === 'upheld' && effectOf(ground) === 'moved';
    const belongsTo = moves ? { unit, department: RIGHT_DEPARTMENT } : null;
    await this.moments.on(frame.workingDaysAgo(ago), () =>
      this.verdicts.judge(caller, id, { version, verdict: kind, reason, belongsTo }),
    );
  }
}
