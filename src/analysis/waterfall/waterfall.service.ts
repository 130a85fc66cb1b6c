import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import type { Words } from '../../red-lines/domain/line-words.ts';
import { type AskedPeriod, askedPeriod } from '../../red-lines/readings/asked-period.ts';
import { Readings } from '../../red-lines/readings/readings.service.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import { observationOf } from '../domain/observation.ts';
import { kindOf } from '../domain/type-kinds.ts';
import { growthName } from '../domain/waterfall/growth-name.ts';
import { type ThenAndNow, type TypeChange, type WaterfallPart, waterfall } from '../domain/waterfall/waterfall.ts';
import { waterfallWords } from '../domain/waterfall/waterfall-words.ts';
import { yearBefore } from '../../shared/year-before.ts';
import { type IndicatorFamily, indicatorFamily, type IndicatorQuestion } from '../indicator-family.ts';
import { type NamedParetoItem, ParetoAnalysis } from '../pareto.service.ts';
import type { IncidentComplaintsRow } from './incident-complaints.query.ts';
import { type IncidentCounted, incidentsCounted } from './incidents-counted.ts';

export interface NamedPart {
  readonly kind: WaterfallPart['kind'];
  readonly key: string | null;
  readonly name: Words;
  readonly change: string;
}

export interface Waterfall {
  readonly period: string;
  readonly asOf: Day;
  readonly previousPeriod: string;
  readonly previousAsOf: Day;
  readonly count: string;
  readonly previousCount: string;
  readonly parts: readonly NamedPart[];
  /** False where counting changed in between: then part of the difference is the change of counting. */
  readonly comparable: boolean;
  readonly conclusion: Words;
}

/** Types at one level of the catalogue, and under which of them any type is shown. */
interface ShownTypes {
  readonly items: readonly NamedParetoItem[];
  readonly shownAs: (type: string) => string | undefined;
}

const NAMES: Readonly<Record<'mix' | 'rest', Words>> = {
  mix: { zh: '单位结构', en: 'mix of units' },
  rest: { zh: '其余', en: 'the rest' },
};
/** Types have few levels. */
const MOST_DESCENTS = 4;

/** Why a unit counts more than in the same days a year before; the causes add up to the difference exactly. */
@Injectable()
export class WaterfallAnalysis {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;
  private readonly types: ParetoAnalysis;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, readings: Readings, types: ParetoAnalysis, clock: Clock) {
    this.dataSource = dataSource;
    this.readings = readings;
    this.types = types;
    this.clock = clock;
  }

  async of(scope: UnitScope, question: IndicatorQuestion): Promise<Waterfall> {
    const asked = askedPeriod(question.period, question.asOf, this.clock.today());
    const earlier = yearBefore(asked.period, lastWholeDay(asked));
    const now = await indicatorFamily(this.readings, scope, { ...question, asOf: asked.asOf });
    const then = await indicatorFamily(this.readings, scope, {
      ...question,
      period: earlier.period.code,
      asOf: earlier.asOf,
    });
    const comparedWith = { from: earlier.period.start, end: addDays(earlier.asOf, 1) };
    const types = await this.typesOf(scope, question, comparedWith);
    const incidents = await incidentsCounted(this.dataSource.manager, now);
    const [before, after] = [countOf(then), countOf(now)];
    const parts = waterfall({
      before,
      after,
      whole: wholeOf(then, now),
      units: unitsOf(then, now),
      incidents: incidents.map((incident) => ({ key: incident.key, count: sumOf(incident.types) })),
      types: withoutIncidents(types, incidents),
    });
    const named = parts.map((part) => ({ ...part, name: nameOf(part, now, types.items, incidents) }));
    return {
      period: asked.period.code,
      asOf: asked.asOf,
      previousPeriod: earlier.period.code,
      previousAsOf: earlier.asOf,
      count: String(after),
      previousCount: String(before),
      parts: named.map((part) => ({ ...part, change: String(part.change) })),
      comparable: isComparable(then, now),
      conclusion: waterfallWords(before, after, named),
    };
  }

  /** Types at the level where there is more than one: of unexplained charges alone, their kinds. */
  private async typesOf(
    scope: UnitScope,
    question: IndicatorQuestion,
    comparedWith: { from: Day; end: Day },
  ): Promise<ShownTypes> {
    const tree = await readComplaintTypes(this.dataSource.manager);
    const partsOf = async (under?: string) =>
      (await this.types.of(scope, { ...question, dimension: 'type', under, comparedWith })).items;
    let found: ShownTypes = { items: await partsOf(), shownAs: (type) => kindOf(type, null, tree) };
    for (let level = 0; level < MOST_DESCENTS; level += 1) {
      const [only] = found.items;
      if (only === undefined || found.items.length > 1) return found;
      const deeper = await partsOf(only.key);
      if (deeper.length === 0 || deeper[0]?.key === only.key) return found;
      found = { items: deeper, shownAs: (type) => kindOf(type, only.key, tree) };
    }
    return found;
  }
}

/** The present day has only begun: last year's day stays out of the comparison, unless it is all there is. */
function lastWholeDay({ period, asOf, today }: AskedPeriod): Day {
  return asOf === today && period.start < today ? addDays(today, -1) : asOf;
}

function countOf({ top, ledger, indicator, period }: IndicatorFamily): number {
  return Number(ledger.measure(top.unit, indicator, period).count);
}

function wholeOf(then: IndicatorFamily, now: IndicatorFamily): ThenAndNow | null {
  return both(then, now, then.top.unit.id);
}

function unitsOf(then: IndicatorFamily, now: IndicatorFamily): ThenAndNow[] | null {
  const units = then.children.flatMap(({ unit }) => both(then, now, unit.id) ?? []);
  return units.length > 0 && units.length === then.children.length ? units : null;
}

function both(then: IndicatorFamily, now: IndicatorFamily, unitId: string): ThenAndNow | null {
  const [before, after] = [then, now].map(({ ledger, indicator, period }) => {
    const unit = ledger.family.units.find(({ id }) => id === unitId);
    return unit === undefined ? null : observationOf(indicator.definition, ledger.measure(unit, indicator, period));
  });
  return before && after && before.size > 0 ? { before, after } : null;
}

/** Counting may have changed by a new version or by a marked break. */
function isComparable(then: IndicatorFamily, now: IndicatorFamily): boolean {
  if (then.indicator.version !== now.indicator.version) return false;
  return !now.indicator.definition.seriesBreaks.some(({ date }) => date > then.period.start && date < now.period.end);
}

function nameOf(
  { kind, key }: WaterfallPart,
  { indicator }: IndicatorFamily,
  types: readonly NamedParetoItem[],
  incidents: readonly IncidentCounted[],
): Words {
  if (kind === 'growth') return growthName(indicator.definition.denominator);
  if (kind === 'mix' || kind === 'rest') return NAMES[kind];
  const known = kind === 'type' ? types : incidents;
  return known.find((each) => each.key === key)?.name ?? { zh: key ?? '', en: key ?? '' };
}

/** What each type counted besides the complaints that incidents brought under it. */
function withoutIncidents({ items, shownAs }: ShownTypes, incidents: readonly IncidentCounted[]): TypeChange[] {
  const brought = incidents.flatMap(({ types }) => types);
  return items.map(({ key, count, previousCount }) => ({
    key,
    before: Number(previousCount),
    after: Number(count) - sumOf(brought.filter(({ type }) => shownAs(type) === key)),
  }));
}

function sumOf(rows: readonly IncidentComplaintsRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
