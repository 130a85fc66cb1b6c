import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import type { Catalogue } from '../catalogue/catalogue.query.ts';
import { Units } from '../organization/units.service.ts';
import { invalidField } from '../platform/http/domain-error.ts';
import { addDays, isDay } from '../shared/calendar-day.ts';
import { parsePeriod, type Period, rulingDay } from '../shared/period.ts';
import type { ComplaintListQueryDto } from './complaint-list-query.dto.ts';
import { FLAG_FIELDS, type RowFilter } from './complaint-row-filter.ts';
import { ComplaintDues } from './dues/complaint-dues.service.ts';
import { ownDepartment } from './complaint-scope.ts';
import type { ComplaintSelection } from './complaint-selection.ts';
import { sourceId } from './complaint-source.ts';
import { type CountableSelection, keysOf, selectionOf, typeSelection } from './counts/countable-filter.ts';
import { LEAVES_OUT_EXCLUDED, withoutMark } from './counts/marks.ts';
import { whateverIsSaid } from './domain/whatever-is-said.ts';
import { type IndicatorFilter, indicatorFilter } from './indicator-filter.query.ts';
import { searchWords, type SearchWords } from './search/domain/search-words.ts';

/** No source has this id: a filter by an unknown one finds nothing, like any other text nobody wrote. */
const NO_SOURCE = 0;

/** Checks what a list is asked for and spells it out within the caller's scope. */
@Injectable()
export class ComplaintSelections {
  private readonly dataSource: DataSource;
  private readonly units: Units;
  private readonly dues: ComplaintDues;

  constructor(dataSource: DataSource, units: Units, dues: ComplaintDues) {
    this.dataSource = dataSource;
    this.units = units;
    this.dues = dues;
  }

  async of(
    caller: Caller,
    query: ComplaintListQueryDto,
    { trees, ...catalogue }: Catalogue,
  ): Promise<ComplaintSelection> {
    const unit = await this.units.inScope(caller, query.unit ?? caller.unitCode);
    const period = query.period === undefined ? null : periodOf(query.period);
    const counted = query.indicator === undefined ? null : await this.indicator(query.indicator, period);
    const indicator = counted && query.confirmation !== undefined ? awaitedBy(counted) : counted;
    return {
      unitIds: unit.code === 'root' ? null : (await this.units.below(unit)).map(({ id }) => id),
      basis: indicator?.numerator.dateBasis ?? query.dateBasis ?? 'received',
      from: period?.start ?? null,
      until: endOf(period, query.asOf),
      layer: query.layer ?? null,
      types: query.type === undefined ? null : typeSelection([query.type], trees.type),
      channel: query.channel === undefined ? null : (trees.channel.bearer(query.channel) ?? query.channel),
      indicator: indicator && {
        versionId: indicator.versionId,
        counts: asking(selectionOf(indicator.numerator, { ...catalogue, trees }), query.excluded),
      },
      rows: await this.rowFilter(caller, query, trees),
    };
  }

  private async rowFilter(caller: Caller, query: ComplaintListQueryDto, trees: Catalogue['trees']): Promise<RowFilter> {
    const asked = <Value>(value: Value | undefined): Value | null => value ?? null;
    return {
      levels: query.level === undefined ? null : keysOf([query.level], trees.level),
      causes: query.cause === undefined ? null : keysOf([query.cause], trees.cause),
      status: asked(query.status),
      departments: [ownDepartment(caller), query.department].filter((each) => typeof each === 'string'),
      customerTier: asked(query.customerTier),
      tag: asked(query.tag),
      sourceId:
        query.source === undefined ? null : ((await sourceId(this.dataSource.manager, query.source)) ?? NO_SOURCE),
      importId: asked(query.import),
      customerKey: asked(query.customer),
      flags: {
        ...Object.fromEntries(FLAG_FIELDS.map((field) => [field, query[field]])),
        ...(query.confirmation === undefined ? {} : { substantiated: 'unknown' as const }),
      },
      excluded: query.excluded === undefined ? null : query.excluded === 'true',
      lacks: asked(query.lacks),
      contested: query.contested === undefined ? null : true,
      late: query.overdue === undefined ? null : await this.dues.lateFilter(query.overdue, trees),
      words: query.q === undefined || query.q.trim() === '' ? null : wordsOf(query.q),
      search: query.search === undefined || query.search === '' ? null : query.search,
    };
  }

  private async indicator(code: string, period: Period | null): Promise<IndicatorFilter> {
    const found = await indicatorFilter(this.dataSource.manager, code, period === null ? null : rulingDay(period));
    if (found === undefined) throw invalidField('indicator', 'indicators.unknown', `There is no indicator ${code}.`);
    return found;
  }
}

/** Who asks for the excluded complaints of an indicator that leaves them out means those it would count otherwise. */
function asking(counts: CountableSelection, excluded: ComplaintListQueryDto['excluded']): CountableSelection {
  return excluded === 'true' ? { ...counts, marks: withoutMark(counts.marks, LEAVES_OUT_EXCLUDED) } : counts;
}

/** What it would count but for what nobody has decided yet. */
function awaitedBy(indicator: IndicatorFilter): IndicatorFilter {
  return { ...indicator, numerator: whateverIsSaid(indicator.numerator, 'substantiated') };
}

function wordsOf(q: string): SearchWords {
  const words = searchWords(q);
  if (words !== undefined) return words;
  throw invalidField(
    'q',
    'complaints.nothing-to-find',
    'Search for two Chinese characters at least, a word or a number; signs alone cannot be found.',
  );
}

function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === undefined) throw invalidField('period', 'request.wrong-period', `${code} is not a period.`);
  return period;
}

function endOf(period: Period | null, asOf: string | undefined): string | null {
  if (asOf === undefined) return period?.end ?? null;
  if (!isDay(asOf)) throw invalidField('asOf', 'request.wrong-day', 'asOf must be a day such as 2026-11-22.');
  const end = addDays(asOf, 1);
  return period === null || end < period.end ? end : period.end;
}
