import type { Reading } from '../../red-lines/domain/reading.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { parsePeriod } from '../../shared/period.ts';
import type { Bilingual, CodedReading, RegisteredNumber, SnapshotUnit } from './snapshot.ts';

/** Gives numbers their codes, N-001 onward, and writes down what each stands for. */
export class NumberRegister {
  private readonly entries: RegisteredNumber[] = [];

  get numbers(): readonly RegisteredNumber[] {
    return this.entries;
  }

  /** Registers a reading; its count, allowance, left and rate share the code, because one calculation made them. */
  reading(reading: Reading, unit: SnapshotUnit): CodedReading {
    const key = ['reading', reading.indicator, reading.limit ?? '-', reading.unit, reading.period].join(':');
    return { code: this.enter(key, named(reading, unit), reading, reading.period, reading.count, reading), reading };
  }

  /** Registers a count by types, with the definition of the indicator it is about. */
  types(reading: Reading, unit: SnapshotUnit, period: string, total: string): string {
    const name = {
      zh: `${unit.name.zh}${reading.indicatorName.zh}按类型（${period}）`,
      en: `${unit.name.en}: ${reading.indicatorName.en} by type (${period})`,
    };
    return this.enter(`types:${reading.indicator}:${unit.code}:${period}`, name, reading, period, total, null);
  }

  /** Registers a row of rates over several periods. */
  trend(reading: Reading, unit: SnapshotUnit, periods: readonly string[], total: string): string {
    const name = {
      zh: `${unit.name.zh}${reading.indicatorName.zh}走势`,
      en: `${unit.name.en}: ${reading.indicatorName.en}, trend`,
    };
    const range = [periods[0] ?? reading.period, periods.at(-1) ?? reading.period] as const;
    return this.enter(
      `trend:${reading.indicator}:${unit.code}:${range.join('/')}`,
      name,
      reading,
      range[0],
      total,
      null,
      range[1],
    );
  }

  private enter(
    key: string,
    name: Bilingual,
    { indicator, definition, unit, asOf }: Reading,
    from: string,
    count: string,
    judged: Reading | null,
    until = from,
  ): string {
    const code = `N-${String(this.entries.length + 1).padStart(3, '0')}`;
    const end = parsePeriod(until)?.end ?? asOf;
    const cut = addDays(asOf, 1);
    this.entries.push({
      code,
      key,
      name,
      definition: { indicator, version: definition.version },
      filter: {
        unit,
        from: parsePeriod(from)?.start ?? asOf,
        until: end < cut ? end : cut,
        dateBasis: definition.dateBasis,
        layers: definition.layers,
        types: definition.types,
      },
      count,
      rate: judged?.rate ?? null,
      status: judged?.status ?? 'counted',
    });
    return code;
  }
}

function named(reading: Reading, unit: SnapshotUnit): Bilingual {
  return {
    zh: `${unit.name.zh}${reading.indicatorName.zh}（${reading.period}）`,
    en: `${unit.name.en}: ${reading.indicatorName.en} (${reading.period})`,
  };
}
