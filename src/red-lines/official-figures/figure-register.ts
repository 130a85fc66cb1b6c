import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import type { Period } from '../../shared/period.ts';
import { lockDefinition } from '../definitions/lock-definition.ts';
import { effectOf, type FigureEffect, figureDetail } from './domain/figure-comparison.ts';
import type { OfficialFigure } from './domain/official-figure.ts';
import { type OfficialFigureRow, officialFigures } from './official-figures.query.ts';
import { writeFigure } from './write-figure.query.ts';

/** A figure to be kept: at which unit and for which period is settled. */
export interface PlacedFigure {
  readonly figure: OfficialFigure;
  readonly unit: UnitRow;
  readonly period: Period;
  /** Whether what explains the difference stays as it is on record: a file of the regulator's figures does not hold it. */
  readonly keepsItems: boolean;
}

export interface ComparedFigure {
  readonly figure: OfficialFigure;
  readonly before: OfficialFigureRow | null;
  readonly effect: FigureEffect;
}

/** Where official figures are kept: one of each indicator, unit and period, every change of it on record. */
@Injectable()
export class FigureRegister {
  private readonly audit: Audit;
  private readonly clock: Clock;

  constructor(audit: Audit, clock: Clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps a figure unless it is on record already; what another transaction is writing is waited for. */
  async keep(manager: EntityManager, actor: Actor, placed: PlacedFigure): Promise<ComparedFigure> {
    await lockDefinition(manager, 'official-figure', placeOf(placed));
    const compared = await this.compare(manager, placed);
    if (compared.effect !== 'unchanged') await this.write(manager, actor, placed, compared);
    return compared;
  }

  /** The figure as it would be kept beside the one on record. */
  async compare(manager: EntityManager, placed: PlacedFigure): Promise<ComparedFigure> {
    const before = await this.find(manager, placed);
    const figure = placed.keepsItems ? { ...placed.figure, items: before?.items ?? [] } : placed.figure;
    return { figure, before: before ?? null, effect: effectOf(before, figure) };
  }

  async find(manager: EntityManager, { figure, unit, period }: PlacedFigure): Promise<OfficialFigureRow | undefined> {
    const asked = { unitId: unit.id, indicator: figure.indicator, period: period.code, limit: 1 };
    const [row] = await officialFigures(manager, asked);
    return row;
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    { unit, period }: PlacedFigure,
    { figure, before }: ComparedFigure,
  ): Promise<void> {
    await writeFigure(manager, { figure, unitId: unit.id, period, by: actor.username, at: this.clock.now() });
    const subject = { kind: 'official-figure', id: `${figure.indicator} ${unit.code} ${period.code}` };
    await this.audit.record(manager, actor, 'official-figure.recorded', subject, {
      before: before === null ? null : figureDetail(before),
      after: figureDetail(figure),
    });
  }
}

/** By what a figure is locked; figures of a file are kept in this order, so that two files never wait for one another. */
export function placeOf({ figure, unit, period }: PlacedFigure): string {
  return `${figure.indicator} ${unit.id} ${period.code}`;
}
