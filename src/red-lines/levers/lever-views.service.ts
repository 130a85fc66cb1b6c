import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import { namedHand } from '../changes/named-hand.ts';
import { isWaiting } from './domain/lever.ts';
import type { LeverDto } from './lever.dto.ts';
import type { LeverRow, NamedDecision } from './lever.query.ts';
import { LeverScores } from './lever-scores.service.ts';

/** Levers as the API tells them. */
@Injectable()
export class LeverViews {
  private readonly scores: LeverScores;
  private readonly clock: Clock;

  constructor(scores: LeverScores, clock: Clock) {
    this.scores = scores;
    this.clock = clock;
  }

  async of(scope: UnitScope, lever: LeverRow): Promise<LeverDto> {
    const { proposedBy, proposedByName, proposedFor, proposedForName, ...rest } = lever;
    const { proposedAt, proposedOn: _on, putOffUntil: _until, decisions, ...told } = rest;
    return {
      ...told,
      waiting: isWaiting(lever, this.clock.today()),
      proposedBy: namedHand(proposedBy, proposedByName, proposedFor, proposedForName),
      proposedAt: proposedAt.toISOString(),
      decisions: decisions.map(decisionView),
      score: await this.scores.of(scope, lever),
    };
  }

  async all(scope: UnitScope, rows: readonly LeverRow[]): Promise<LeverDto[]> {
    const views: LeverDto[] = [];
    for (const row of rows) views.push(await this.of(scope, row));
    return views;
  }
}

function decisionView({ by, byName, for: principal, forName, at, on: _on, ...told }: NamedDecision) {
  return { ...told, decidedBy: namedHand(by, byName, principal, forName), decidedAt: at };
}
