import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { ownDepartment } from '../complaint-scope.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, pageOf } from '../../platform/http/page.ts';
import { addDays, isDay } from '../../shared/calendar-day.ts';
import { maskText } from '../domain/masking.ts';
import { knownEntries, suggestEntries } from './domain/suggest-entries.ts';
import type { ExamplesQueryDto, TextExampleDto, UnfiledQueryDto, UnfiledTextListDto } from './filing.dto.ts';
import { textExamples } from './text-examples.query.ts';
import { unfiledNumber, type UnfiledText, unfiledTexts } from './unfiled-texts.query.ts';

const EXCERPT = 120;

/** Texts that no entry stands for, with what they may mean. */
@Injectable()
export class UnfiledTexts {
  private readonly dataSource: DataSource;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  async page({ unitPath }: Caller, query: UnfiledQueryDto): Promise<UnfiledTextListDto> {
    const { manager } = this.dataSource;
    const { dimension, sort, limit } = query;
    const after = query.cursor === undefined ? null : positionOf(query.cursor, sort);
    const search = query.search === undefined || query.search === '' ? null : query.search;
    const rows = await unfiledTexts(manager, { dimension, unitPath, search, sort, after, limit: limit + 1 });
    const keyOf = ({ text, count, lastDay }: UnfiledText) => [sort === 'most' ? count : lastDay, text];
    const { items, next } = pageOf(rows, limit, keyOf);
    const known = knownEntries((await presentCatalogue(manager)).trees[dimension]);
    return {
      items: items.map((row) => ({ ...row, suggestions: suggestEntries(row.text, known) })),
      next,
      waiting: await unfiledNumber(manager, dimension, unitPath),
    };
  }

  /** The newest complaints with the text, of the caller's department where they are confined to one. */
  async examples(caller: Caller, query: ExamplesQueryDto): Promise<TextExampleDto[]> {
    const { dimension, text: key } = query;
    const [{ unitPath }, department] = [caller, ownDepartment(caller)];
    const asked = { dimension, key, unitPath, department, lastDay: addDays(this.clock.today(), 1) };
    const rows = await textExamples(this.dataSource.manager, asked);
    return rows.map(({ customer, ...row }) => ({
      ...row,
      text: row.text === null ? null : Array.from(maskText(row.text, customer)).slice(0, EXCERPT).join(''),
    }));
  }
}

function positionOf(cursor: string, sort: 'most' | 'latest'): readonly [string, string] {
  const [value = '', text = ''] = decodeCursor(cursor, 2);
  const isOurs = sort === 'most' ? /^\d{1,18}$/.test(value) : isDay(value);
  if (isOurs && !text.includes('\0')) return [value, text];
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
