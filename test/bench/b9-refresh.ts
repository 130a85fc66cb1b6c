import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { recount } from '../../src/complaints/counts/recount.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import type { Benchmark, BenchSetting } from './bench.ts';
import { writeCsv } from './complaint-files.ts';
import { type Finding, seconds, shortNumber } from './finding.ts';
import { type Comparison, type Contender, interleaved, millisecondsOf, quantile } from './interleaved.ts';
import { type StoredProvince, storeProvince } from './stored-province.ts';
import { type ImportTimes, timedImport } from './timed-import.ts';

const CORRECTIONS_A_ROUND = 20;

/** B9: counts brought up to date after new rows and after one correction, against counting everything from scratch. */
export const refreshAgainstRebuild: Benchmark = async (setting) => {
  const [fewer, more, added] = setting.isSmall ? [5_000, 20_000, 500] : [1_000_000, 5_000_000, 10_000];
  const small = await Store.open(setting, fewer, added);
  const large = await Store.open(setting, more, added);
  try {
    return [...(await compareImports(small, large)), ...(await compareCorrections(small, large))];
  } finally {
    await small.close();
    await large.close();
  }
};

async function compareImports(small: Store, large: Store): Promise<Finding[]> {
  const added = large.added.toLocaleString('en');
  const rebuilt = await interleaved(large.importing(), large.rebuilding());
  large.times.length = 0;
  const growth = await interleaved(large.importing(), small.importing());
  return [
    finding(`counting from scratch ÷ refresh after ${added} new rows`, rebuilt, large, {
      'whole import': seconds(large.median('total')),
      'of that': `check ${seconds(large.median('check'))}, write ${seconds(large.median('write'))}`,
    }),
    growthOf(`refresh after ${added} new rows`, growth, small, large),
  ];
}

async function compareCorrections(small: Store, large: Store): Promise<Finding[]> {
  const rebuilt = await interleaved(large.correcting(), large.rebuilding());
  const growth = await interleaved(large.correcting(), small.correcting());
  return [
    finding('counting from scratch ÷ correction of one old row', rebuilt, large, {}),
    growthOf('correction of one old row', growth, small, large),
  ];
}

function finding(
  question: string,
  { subject, peer, timesAsFast }: Comparison,
  { complaints }: Store,
  more: Readonly<Record<string, string>>,
): Finding {
  return {
    benchmark: 'B9',
    question: `${question}, at ${complaints.toLocaleString('en')} complaints`,
    ratio: timesAsFast,
    goal: { atLeast: 50 },
    figures: { 'from scratch': seconds(peer.median), refresh: `${shortNumber(subject.median)} ms`, ...more },
  };
}

function growthOf(question: string, { subject, peer, timesAsFast }: Comparison, small: Store, large: Store): Finding {
  const [fewer, more] = [small, large].map(({ complaints }) => complaints.toLocaleString('en'));
  return {
    benchmark: 'B9',
    question: `${question}: time at ${more} complaints ÷ time at ${fewer}`,
    ratio: 1 / timesAsFast,
    goal: { atMost: 1.2 },
    figures: { [`at ${fewer}`]: `${shortNumber(peer.median)} ms`, [`at ${more}`]: `${shortNumber(subject.median)} ms` },
  };
}

/** A store of complaints, and the ways of bringing its counts up to date. */
class Store {
  readonly times: ImportTimes[] = [];
  private rounds = 0;

  private constructor(
    private readonly province: StoredProvince,
    private readonly dataSource: DataSource,
    private readonly files: string,
    private readonly template: string,
    readonly added: number,
  ) {}

  static async open(setting: BenchSetting, complaints: number, added: number): Promise<Store> {
    const province = await storeProvince(setting, complaints);
    const dataSource = await createDataSource(province.url).initialize();
    const { files } = setting.database;
    return new Store(province, dataSource, files, await writeCsv(files, added), added);
  }

  get complaints(): number {
    return this.province.complaints;
  }

  /** New complaints of the source that has all the others; the time is that from the last row written to `published`. */
  importing(): Contender {
    return {
      name: 'refresh after new rows',
      run: async () => {
        const times = await timedImport(this.province.redline, await this.newRows(), this.added);
        this.times.push(times);
        return times.count;
      },
    };
  }

  /** The same complaint moved from one day to another and back, over HTTP with all that belongs to it. */
  correcting(): Contender {
    return {
      name: 'correction of one row',
      run: async () => {
        const round: number[] = [];
        for (let i = 0; i < CORRECTIONS_A_ROUND; i += 1) {
          const receivedAt = `2023-02-0${1 + (i % 2)} 10:00`;
          const body = { unit: 'C07', layer: 'appeal', receivedAt, acceptedAt: receivedAt, type: '网络质量' };
          round.push(
            await millisecondsOf(() => this.province.redline.send('PUT', '/api/complaints/bench/GD0000000777', body)),
          );
        }
        return quantile(round, 0.5);
      },
    };
  }

  /** Every count from the rows, as the product itself does it, and what differs put right: nothing. */
  rebuilding(): Contender {
    return { name: 'from scratch', run: () => millisecondsOf(() => recount(this.dataSource, true)) };
  }

  median(part: keyof ImportTimes): number {
    return quantile(
      this.times.map((times) => times[part]),
      0.5,
    );
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.province.stop();
  }

  /** The file of the week before the year's end, under numbers that are not there yet. */
  private async newRows(): Promise<string> {
    this.rounds += 1;
    const path = join(this.files, `new-${this.complaints}-${this.rounds}.csv`);
    const [header, ...lines] = (await readFile(this.template, 'utf8')).split('\n');
    const rows = lines.map((line, i) =>
      line.replace(/^GD/, `N${this.rounds}-`).replaceAll(/\b2023-\d\d-\d\d\b/g, `2023-12-${24 + (i % 7)}`),
    );
    await writeFile(path, [header, ...rows].join('\n'));
    return path;
  }
}
