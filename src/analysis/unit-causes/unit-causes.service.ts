import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { typeSelection } from '../../complaints/counts/countable-filter.ts';
import { isWithin } from '../../complaints/domain/type-filter.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { countsByTypeOf } from '../../red-lines/board/counts-by-type.query.ts';
import type { Words } from '../../red-lines/domain/line-words.ts';
import { Readings } from '../../red-lines/readings/readings.service.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { kindOf } from '../domain/type-kinds.ts';
import { type CauseShare, type UnitCauses, unitCauses } from '../domain/unit-causes.ts';
import { indicatorFamily, type IndicatorQuestion } from '../indicator-family.ts';

export interface NamedCauses extends UnitCauses {
  readonly unit: string;
  readonly causes: readonly (CauseShare & { readonly name: Words })[];
}

/** What the complaints of each child of a unit are about, counted as an indicator counts them. */
@Injectable()
export class UnitCausesAnalysis {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;

  constructor(dataSource: DataSource, readings: Readings) {
    this.dataSource = dataSource;
    this.readings = readings;
  }

  async of(scope: UnitScope, question: IndicatorQuestion): Promise<readonly NamedCauses[]> {
    const { manager } = this.dataSource;
    const { children, ledger, indicator, period, asOf } = await indicatorFamily(this.readings, scope, question);
    const { layers, types, dateBasis: basis } = indicator.definition.numerator;
    const tree = await readComplaintTypes(manager);
    const wanted = typeSelection(types, tree);
    const owners = children.map(({ unit }) => unit);
    const rows = await countsByTypeOf(
      manager,
      owners.flatMap(({ id }) => ledger.family.countedFor(id)),
      owners.map(({ id }) => ({ ownerId: id, basis, layers, from: period.start, end: addDays(asOf, 1) })),
    );
    const counts = rows
      .filter(({ key }) => isWithin(key, wanted))
      .map(({ place, key, count }) => ({ unit: place, type: key, count: BigInt(count) }));
    const found = unitCauses(owners.length, counts, (type, under) => kindOf(type, under, tree));
    return owners.flatMap(({ code }, place) => {
      const own = found[place];
      if (own === undefined) return [];
      return [{ unit: code, ...own, causes: own.causes.map((each) => ({ ...each, name: nameOf(each.key) })) }];
    });

    function nameOf(key: string): Words {
      const type = tree.find(key);
      if (type !== undefined) return { zh: type.nameZh, en: type.nameEn };
      return key === '' ? { zh: '未填类型', en: 'No type given' } : { zh: key, en: key };
    }
  }
}
