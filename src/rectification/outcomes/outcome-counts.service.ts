import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { typeSelection } from '../../complaints/counts/countable-filter.ts';
import { indicatorFilter } from '../../complaints/indicator-filter.query.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { OutcomeFigures } from './domain/order-verdict.ts';
import { lengthOf, type OutcomeSubject, type Window, yearBeforeOf } from './domain/outcome.ts';
import { comparableUnits, type CountedSubject, countWindows } from './outcome-counts.query.ts';
import type { OutcomeRow } from './outcome.query.ts';

/** Fewer complaints of the others than this say nothing about what came to everybody. */
const LEAST_OF_OTHERS = 20;

/** What is counted to see whether an order worked. */
@Injectable()
export class OutcomeCounts {
  /** The complaints of a subject in the sub-tree of a unit, in a window. */
  async count(manager: EntityManager, subject: OutcomeSubject, unitPath: string, window: Window): Promise<number> {
    const windows = { before: window, after: { from: window.until, until: window.until } };
    const counted = await this.subjectOf(manager, subject);
    return (await countWindows(manager, counted, { own: unitPath, others: [] }, windows)).own.before;
  }

  /**
   * Two windows of an outcome: beside comparable units where there are any, else beside the same days of the year before
   * where they are known, so that a season is no effect; else by themselves.
   */
  async between(manager: EntityManager, outcome: OutcomeRow, before: Window, after: Window): Promise<OutcomeFigures> {
    const subject = await this.subjectOf(manager, outcome.subject);
    const exposure = lengthOf(after) / lengthOf(before);
    const others = await comparableUnits(manager, outcome);
    const counted = await countWindows(manager, subject, { own: outcome.unitPath, others }, { before, after });
    const { own, daysKnown } = counted;
    if (counted.others.before >= LEAST_OF_OTHERS && counted.others.after > 0)
      return { own, others: counted.others, comparison: 'units', exposure, daysKnown };
    const yearBefore = { before: yearBeforeOf(before), after: yearBeforeOf(after) };
    const then = await countWindows(manager, subject, { own: outcome.unitPath, others: [] }, yearBefore);
    if (then.own.before >= LEAST_OF_OTHERS && then.own.after > 0)
      return { own, others: then.own, comparison: 'year-before', exposure, daysKnown };
    return { own, others: null, comparison: 'none', exposure, daysKnown };
  }

  /** Throws where the catalogue or the definitions do not know the subject. */
  async subjectOf(manager: EntityManager, subject: OutcomeSubject): Promise<CountedSubject> {
    if (subject.kind === 'indicator') {
      const indicator = await indicatorFilter(manager, subject.indicator, null);
      if (indicator !== undefined) return { indicatorVersion: indicator.versionId };
      throw invalidField('subject.indicator', 'indicators.unknown', `There is no indicator ${subject.indicator}.`);
    }
    const { trees } = await presentCatalogue(manager);
    for (const [place, type] of subject.types.entries())
      if (!trees.type.has(type))
        throw invalidField(`subject.types.${place}`, 'types.unknown', `There is no type ${type} in the catalogue.`);
    return { layer: subject.layer, types: typeSelection(subject.types, trees.type) };
  }
}
