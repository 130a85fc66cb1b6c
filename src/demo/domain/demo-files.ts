import type { ImportKind } from '../../complaints/imports/domain/import-kind.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { periodContaining } from '../../shared/period.ts';
import type { Appeal } from './appeal.ts';
import { appealLedger } from './appeal-ledger.ts';
import { appealRows } from './appeal-rows.ts';
import { CITIES, type City, OVER, SILENT } from './cities.ts';
import { type ComplaintRow, REPORT_COLUMNS, REPORT_HEADER, reportCells } from './complaint-row.ts';
import { CONTACT_ROWS_FROM, contactsOf, contactTotals } from './contacts.ts';
import { COUNTIES } from './counties.ts';
import { type CustomerFigure, customerFigures, monthFigures } from './customer-figures.ts';
import { laterAppeals } from './later-appeals.ts';
import { morningContacts } from './morning-report.ts';
import { Rhythm } from './rhythm.ts';
import { isSilent } from './silence.ts';
import { daysOfRange, type StoryFrame } from './story-frame.ts';
import { ticketsOf } from './tickets.ts';

/** A file the demo company delivers, to be brought in like anybody's. */
export interface DemoFile {
  readonly name: string;
  readonly kind: ImportKind;
  /** Null: the kind's own column names. */
  readonly mapping: Json;
  readonly header: readonly string[];
  /** Some lines at a time, so that whoever writes them can breathe in between. */
  readonly batches: () => Iterable<readonly (readonly string[])[]>;
}

export const COMPANY = { zh: '岭江移动（演示）', en: 'Lingjiang Mobile (demo)', kind: 'province' } as const;

/** Everything the company has delivered up to its last day, in the order in which it can be brought in. */
export class DemoFiles {
  private readonly rhythm: Rhythm;
  private readonly appeals: readonly Appeal[];

  constructor(private readonly frame: StoryFrame) {
    this.rhythm = new Rhythm(frame.calendar);
    this.appeals = appealLedger(frame);
  }

  /** The tree of units, before everything else. */
  units(): DemoFile {
    const rows = [
      ['root', COMPANY.zh, COMPANY.en, COMPANY.kind, ''],
      ...CITIES.map(({ code, zh, en }) => [code, zh, en, 'city', 'root']),
      ...COUNTIES.map(({ code, zh, en, city }) => [code, zh, en, 'county', city]),
    ];
    return plain('units', `组织架构_${this.stamp}.csv`, ['code', 'name_zh', 'name_en', 'kind', 'parent'], () => rows);
  }

  /** Customers, contacts as totals, and of each city its reports. */
  history(): DemoFile[] {
    const reports = CITIES.map((city) => this.report(city));
    return [this.customers(), this.totals(), ...reports, ...this.hotlines()];
  }

  /** Appeals that came after their month had been reviewed. */
  late(): DemoFile[] {
    const late = this.appeals.filter(({ restated }) => restated);
    return CITIES.filter(({ code }) => late.some(({ city }) => city === code)).map((city) =>
      complaints(sourceOf(city), `${city.zh}_申诉补报_${this.stamp}.csv`, () => {
        const numbers = this.lateNumbers(city);
        return [this.appealsOf(city, this.frame.lastDay).filter(({ number }) => numbers.has(number))];
      }),
    );
  }

  /** What a later day brings: each city's new complaints and those that have come further, and a month that has ended. */
  daily(day: Day): DemoFile[] {
    const cities = CITIES.filter((city) => !isSilent(this.frame, city, day));
    const customers = day.endsWith('-01') ? [this.customersBefore(day)] : [];
    return [...customers, ...cities.map((city) => this.dailyReport(city, day)), this.dailyContacts(cities, day)];
  }

  private dailyReport(city: City, day: Day): DemoFile {
    const open = daysOfRange(addDays(day, -STILL_OPEN), addDays(day, 1));
    return complaints(sourceOf(city), `${city.zh}_投诉日报_${stampOf(day)}.csv`, () => [
      laterAppeals(this.frame, this.rhythm, city, day),
      ...open.map((each) => ticketsOf(this.frame, this.rhythm, city, each, day)),
      ...(this.isMorning(city, day) ? [morningContacts(this.frame)] : []),
    ]);
  }

  private dailyContacts(cities: readonly City[], day: Day): DemoFile {
    return complaints(HOTLINE, `热线接触_${stampOf(day)}.csv`, () =>
      cities.filter((city) => !this.isMorning(city, day)).map((city) => contactsOf(this.frame, this.rhythm, city, day)),
    );
  }

  /** Whether this is the report that lies ready to be brought in by hand: what it holds must not come twice. */
  private isMorning({ code }: City, day: Day): boolean {
    return code === OVER && day === this.frame.today;
  }

  /** The figures of the month that ended the day before. */
  private customersBefore(day: Day): DemoFile {
    const month = periodContaining('month', addDays(day, -1));
    const rows = () => monthFigures(this.frame, month).map(customerCells);
    return plain('customer-base', `用户数_${month.code}.csv`, CUSTOMER_HEADER, rows);
  }

  private customers(): DemoFile {
    const rows = () => customerFigures(this.frame).map(customerCells);
    return plain('customer-base', `用户数_${this.stamp}.csv`, CUSTOMER_HEADER, rows);
  }

  private totals(): DemoFile {
    const rows = () =>
      contactTotals(this.frame, this.rhythm).map(({ day, city, type, count }) => [
        day,
        city.code,
        'contact',
        type,
        String(count),
        'received',
      ]);
    const header = ['day', 'unit', 'layer', 'type', 'count', 'basis'];
    return plain('daily-totals', `接触日汇总_${this.stamp}.csv`, header, rows);
  }

  private report(city: City): DemoFile {
    const { firstDay, lastDay, today } = this.frame;
    return complaints(sourceOf(city), `${city.zh}_投诉日报_${this.stamp}.csv`, () => {
      const late = this.lateNumbers(city);
      const appeals = this.appealsOf(city, lastDay).filter(({ number }) => !late.has(number));
      return chain(
        [appeals],
        daysOfRange(firstDay, today).map((day) => () => ticketsOf(this.frame, this.rhythm, city, day, lastDay)),
      );
    });
  }

  /** The province's hotline answers for all cities but the silent one, which keeps its own. */
  private hotlines(): DemoFile[] {
    const days = daysOfRange(this.frame.daysAgo(CONTACT_ROWS_FROM), this.frame.today);
    const rowsOf = (cities: readonly City[]) => () =>
      chain(
        [],
        cities.flatMap((city) => days.map((day) => () => contactsOf(this.frame, this.rhythm, city, day))),
      );
    const [own, others] = [CITIES.filter(isApart), CITIES.filter((city) => !isApart(city))];
    return [
      complaints(HOTLINE, `热线接触_${this.stamp}.csv`, rowsOf(others)),
      ...own.map((city) => complaints(`${city.zh}热线`, `${city.zh}_热线接触_${this.stamp}.csv`, rowsOf([city]))),
    ];
  }

  private appealsOf(city: City, asOf: Day): ComplaintRow[] {
    return appealRows(
      this.frame,
      this.appeals.filter((each) => each.city === city.code),
      asOf,
    );
  }

  private lateNumbers(city: City): ReadonlySet<string> {
    const own = this.appeals.filter((each) => each.city === city.code);
    const rows = appealRows(this.frame, own, this.frame.lastDay);
    return new Set(rows.filter((_, place) => own[place]?.restated === true).map(({ number }) => number));
  }

  private get stamp(): string {
    return stampOf(this.frame.lastDay);
  }
}

/** Days after which nearly every ticket has ended. */
const STILL_OPEN = 12;

const CUSTOMER_HEADER = ['unit', 'period', 'value', 'series'];

function customerCells({ unit, month, customers }: CustomerFigure): string[] {
  return [unit, month, String(customers), 'customers'];
}

function stampOf(day: Day): string {
  return day.replaceAll('-', '');
}

/** The source under which a city's reports are kept. */
export function sourceOf({ zh }: City): string {
  return `${zh}投诉日报`;
}

const HOTLINE = '10086热线';

function isApart({ code }: City): boolean {
  return code === SILENT;
}

function complaints(source: string, name: string, rows: () => Iterable<readonly ComplaintRow[]>): DemoFile {
  return {
    name,
    kind: 'complaints',
    mapping: { source, columns: REPORT_COLUMNS },
    header: REPORT_HEADER,
    batches: function* () {
      for (const batch of rows()) yield batch.map(reportCells);
    },
  };
}

function plain(kind: ImportKind, name: string, header: readonly string[], rows: () => string[][]): DemoFile {
  return { name, kind, mapping: null, header, batches: () => [rows()] };
}

function* chain<Value>(first: Iterable<Value>, then: readonly (() => Value)[]): Iterable<Value> {
  yield* first;
  for (const make of then) yield make();
}
