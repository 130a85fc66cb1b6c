import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { typeSelection } from '../../complaints/counts/countable-filter.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import { isWithin } from '../../complaints/domain/type-filter.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { countsByTypeOf } from '../../red-lines/board/counts-by-type.query.ts';
import { Readings } from '../../red-lines/readings/readings.service.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import { type ContactDayCount, type LayerCount, layersBefore, summedByDay } from '../domain/iceberg.ts';
import { indicatorFamily, type IndicatorQuestion } from '../indicator-family.ts';
import { contactsByDay } from './contacts-by-day.query.ts';

export interface Iceberg {
  readonly period: string;
  readonly asOf: Day;
  /** The layers before those the indicator counts, from contacts down, by the day received. */
  readonly layers: readonly LayerCount[];
  /** What the indicator counts. */
  readonly counted: readonly Layer[];
  readonly count: string;
  /** Days without a contact are left out. */
  readonly contacts: readonly ContactDayCount[];
}

/** What lies below an indicator's count: the contacts and tickets about the same things, which come days earlier. */
@Injectable()
export class IcebergAnalysis {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;

  constructor(dataSource: DataSource, readings: Readings) {
    this.dataSource = dataSource;
    this.readings = readings;
  }

  async of(scope: UnitScope, question: IndicatorQuestion): Promise<Iceberg> {
    const { manager } = this.dataSource;
    const { top, ledger, indicator, period, asOf } = await indicatorFamily(this.readings, scope, question);
    const { layers: counted, types } = indicator.definition.numerator;
    const wanted = typeSelection(types, await readComplaintTypes(manager));
    const days = { from: period.start, end: addDays(asOf, 1) };
    const before = layersBefore(counted);
    const rows = await countsByTypeOf(
      manager,
      ledger.family.countedFor(top.unit.id),
      before.map((layer) => ({ ...days, ownerId: top.unit.id, basis: 'received', layers: [layer] })),
    );
    const contacts = await contactsByDay(manager, top.unit.path, days.from, days.end);
    const sumOf = (place: number): bigint =>
      rows
        .filter((row) => row.place === place && isWithin(row.key, wanted))
        .reduce((total, { count }) => total + BigInt(count), 0n);
    return {
      period: period.code,
      asOf,
      layers: before.map((layer, place) => ({ layer, count: sumOf(place).toString() })),
      counted,
      count: ledger.measure(top.unit, indicator, period).count.toString(),
      contacts: summedByDay(contacts.filter(({ type }) => isWithin(type, wanted))),
    };
  }
}
