import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import type { CatalogueTree } from '../catalogue/domain/catalogue-tree.ts';
import type { ComplaintTypeTree } from '../catalogue/domain/complaint-type-tree.ts';
import { typeSelection } from '../complaints/counts/countable-filter.ts';
import type { DateBasis } from '../complaints/domain/date-basis.ts';
import type { Layer } from '../complaints/domain/layer.ts';
import type { UnitScope } from '../organization/scope.ts';
import { Units } from '../organization/units.service.ts';
import { Clock } from '../platform/clock.ts';
import { DomainError, invalidField } from '../platform/http/domain-error.ts';
import { IndicatorHistories } from '../red-lines/definitions/indicator-histories.ts';
import { indicatorVersions } from '../red-lines/definitions/indicator-versions.query.ts';
import type { ComplaintSelection } from '../red-lines/domain/indicator.ts';
import type { Words } from '../red-lines/domain/line-words.ts';
import { type AskedPeriod, askedPeriod } from '../red-lines/readings/asked-period.ts';
import { type Day, addDays, daysBetween } from '../shared/calendar-day.ts';
import { type Period, previousPeriod } from '../shared/period.ts';
import { countsByChannel, countsByType, type KindQuestion, type KindRow } from './counts-by-kind.query.ts';
import { type KindCount, type Pareto, type ParetoItem, pareto } from './domain/pareto.ts';
import { kindOf } from './domain/type-kinds.ts';
import { isWithin } from '../complaints/domain/type-filter.ts';

export interface ParetoQuestion {
  readonly unit: string;
  readonly period: string;
  readonly asOf?: string | undefined;
  readonly dimension: 'type' | 'channel';
  /** Counts what this indicator's numerator counts; else the layer by the date basis. */
  readonly indicator?: string | undefined;
  readonly layer?: Layer | undefined;
  readonly dateBasis?: DateBasis | undefined;
  /** The type whose parts are shown; the whole catalogue unless given. */
  readonly under?: string | undefined;
  /** Days to compare with, half-open; as many of the period before unless given. */
  readonly comparedWith?: { readonly from: Day; readonly end: Day } | undefined;
}

export interface NamedParetoItem extends ParetoItem {
  readonly name: Words;
  /** Whether the catalogue knows the type or channel; an original text is still to be filed. */
  readonly filed: boolean;
}

export type NamedPareto = Omit<Pareto, 'items'> & { readonly items: readonly NamedParetoItem[] };

const MOST_ITEMS = 100;
const NONE_GIVEN: Readonly<Record<'type' | 'channel', Words>> = {
  type: { zh: '未填类型', en: 'No type given' },
  channel: { zh: '未填渠道', en: 'No channel given' },
};

/** What complaints were about, or how they came, most frequent first; from the daily counts. */
@Injectable()
export class ParetoAnalysis {
  private readonly dataSource: DataSource;
  private readonly units: Units;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, units: Units, clock: Clock) {
    this.dataSource = dataSource;
    this.units = units;
    this.clock = clock;
  }

  async of(scope: UnitScope, question: ParetoQuestion, manager = this.dataSource.manager): Promise<NamedPareto> {
    const asked = askedPeriod(question.period, question.asOf, this.clock.today());
    const unit = await this.units.inScope(scope, question.unit, manager);
    const selection = await selectionOf(manager, question, asked.period);
    const { trees } = await presentCatalogue(manager);
    const kinds = kindQuestion(unit.path, selection, asked, question.comparedWith);
    const rows =
      question.dimension === 'type' ? await countsByType(manager, kinds) : await countsByChannel(manager, kinds);
    const counted =
      question.dimension === 'type' ? grouped(rows, selection, question.under ?? null, trees.type) : kindsOf(rows);
    const { total, items, rest } = pareto(counted, MOST_ITEMS);
    return { total, rest, items: items.map((item) => named(item, question.dimension, trees[question.dimension])) };
  }
}

async function selectionOf(
  manager: EntityManager,
  question: ParetoQuestion,
  period: Period,
): Promise<ComplaintSelection> {
  if (question.indicator === undefined)
    return { layers: [question.layer ?? 'appeal'], types: null, dateBasis: question.dateBasis ?? 'received' };
  const histories = new IndicatorHistories(await indicatorVersions(manager, question.indicator));
  const indicator = histories.of(question.indicator, period);
  if (indicator === undefined)
    throw new DomainError('not-found', 'indicators.unknown', `There is no indicator ${question.indicator}.`);
  const { numerator } = indicator.definition;
  if (question.dimension === 'channel' && numerator.types !== null)
    throw invalidField('dimension', 'not-by-type', 'Channels are not counted by type: choose a layer instead.');
  return numerator;
}

/** The days up to the day asked about, and those they are compared with. */
function kindQuestion(
  unitPath: string,
  { layers, dateBasis }: ComplaintSelection,
  { period, asOf }: AskedPeriod,
  comparedWith: ParetoQuestion['comparedWith'],
): KindQuestion {
  const before = previousPeriod(period);
  const end = addDays(asOf, 1);
  const sameDays = addDays(before.start, daysBetween(period.start, end));
  return {
    unitPath,
    basis: dateBasis,
    layers,
    from: period.start,
    end,
    previousFrom: comparedWith?.from ?? before.start,
    previousEnd: comparedWith?.end ?? (end === period.end || sameDays > before.end ? before.end : sameDays),
  };
}

function grouped(
  rows: readonly KindRow[],
  { types }: ComplaintSelection,
  under: string | null,
  tree: ComplaintTypeTree,
): KindCount[] {
  const wanted = typeSelection(types, tree);
  const kinds = new Map<string, KindCount>();
  for (const { key: type, count, previousCount } of kindsOf(rows)) {
    const key = isWithin(type, wanted) ? kindOf(type, under, tree) : undefined;
    if (key === undefined) continue;
    const sum = kinds.get(key) ?? { key, count: 0n, previousCount: 0n };
    kinds.set(key, { key, count: sum.count + count, previousCount: sum.previousCount + previousCount });
  }
  return [...kinds.values()];
}

function kindsOf(rows: readonly KindRow[]): KindCount[] {
  return rows.map(({ key, count, previousCount }) => ({
    key,
    count: BigInt(count),
    previousCount: BigInt(previousCount),
  }));
}

function named(item: ParetoItem, dimension: 'type' | 'channel', tree: CatalogueTree): NamedParetoItem {
  const entry = tree.find(item.key);
  if (entry !== undefined) return { ...item, name: { zh: entry.nameZh, en: entry.nameEn }, filed: true };
  return { ...item, name: item.key === '' ? NONE_GIVEN[dimension] : { zh: item.key, en: item.key }, filed: false };
}
