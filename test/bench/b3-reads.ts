import type { Benchmark } from './bench.ts';
import { type Finding, shortNumber } from './finding.ts';
import { type Comparison, type Contender, interleaved, millisecondsOf, quantile } from './interleaved.ts';
import type { MeasuredRedline } from './measured-redline.ts';
import { askRows, type Screen } from './peers/row-questions.ts';
import { changeCustomers } from './province.ts';
import { type StoredProvince, storeProvince } from './stored-province.ts';

const ADDRESSES: Readonly<Record<Screen, string>> = {
  board: '/api/board?unit=P&period=2023-Q4&asOf=2023-12-31',
  readings: '/api/readings?unit=P&period=2023-Q4&asOf=2023-12-31',
  pareto: '/api/analysis/pareto?unit=P&period=2023-Q4&asOf=2023-12-31&layer=ticket&dateBasis=received',
};
const SCREENS = Object.keys(ADDRESSES) as Screen[];
const ROUNDS = 5;
/** Five rounds against the other size and five against the rows: 200 requests in all. */
const REQUESTS_A_ROUND = 20;
const FARTHEST = 20_000_000;

/** B3: what the screens ask, over HTTP at two sizes, against each other and against SQL on the rows. */
export const readsAgainstRows: Benchmark = async (setting) => {
  const [fewer, more] = setting.isSmall ? [20_000, 100_000] : [1_000_000, 5_000_000];
  const small = await storeProvince(setting, fewer);
  const large = await storeProvince(setting, more);
  try {
    const findings: Finding[] = [];
    for (const screen of SCREENS) findings.push(...(await compareScreen(screen, small, large)));
    return findings;
  } finally {
    await small.stop();
    await large.stop();
  }
};

async function compareScreen(screen: Screen, small: StoredProvince, large: StoredProvince): Promise<Finding[]> {
  const few = new Requests(small, screen);
  const many = new Requests(large, screen);
  await few.warmUp();
  await many.warmUp();
  const growth = await interleaved(many, few, ROUNDS);
  const rowsOfFew = await interleaved(few, askRows(small.database, screen), ROUNDS);
  const rowsOfMany = await interleaved(many, askRows(large.database, screen), ROUNDS);
  const [fewer, more] = [small, large].map(({ complaints }) => complaints.toLocaleString('en'));
  return [
    {
      benchmark: 'B3',
      question: `${screen}: time at ${more} complaints ÷ time at ${fewer}`,
      ratio: 1 / growth.timesAsFast,
      goal: { atMost: 1.2 },
      figures: { [`at ${fewer}`]: few.summary(), [`at ${more}`]: many.summary() },
    },
    {
      benchmark: 'B3',
      question: `${screen}: slowest of a hundred at ${more}, in ms`,
      ratio: quantile(many.latencies, 0.99),
      goal: { atMost: 20 },
      figures: {},
    },
    againstRows(screen, [small.complaints, rowsOfFew], [large.complaints, rowsOfMany]),
    await firstAnswers(screen, small, large),
  ];
}

/** Answers are kept until something changes: what the first one costs after each change. */
async function firstAnswers(screen: Screen, small: StoredProvince, large: StoredProvince): Promise<Finding> {
  const few = new Requests(small, screen, changeCustomers);
  const many = new Requests(large, screen, changeCustomers);
  await few.warmUp();
  await many.warmUp();
  const growth = await interleaved(many, few, ROUNDS);
  const [fewer, more] = [small, large].map(({ complaints }) => complaints.toLocaleString('en'));
  return {
    benchmark: 'B3',
    question: `${screen}, each time the first after a change: time at ${more} complaints ÷ time at ${fewer}`,
    ratio: 1 / growth.timesAsFast,
    goal: { atMost: 1.2 },
    figures: { [`at ${fewer}`]: few.summary(), [`at ${more}`]: many.summary() },
  };
}

/** Reading the rows costs so much a row and something besides; both are known from two sizes. */
function againstRows(screen: Screen, few: [number, Comparison], many: [number, Comparison]): Finding {
  const [[fewer, small], [more, large]] = [few, many];
  const perRow = (large.peer.median - small.peer.median) / (more - fewer);
  const farthest = large.peer.median + perRow * (FARTHEST - more);
  return {
    benchmark: 'B3',
    question: `${screen}: SQL on 20,000,000 rows (extrapolated from the two sizes measured) ÷ request`,
    ratio: farthest / large.subject.median,
    goal: { atLeast: 100 },
    figures: {
      [`measured at ${fewer.toLocaleString('en')}`]: timesText(small),
      [`measured at ${more.toLocaleString('en')}`]: timesText(large),
    },
  };
}

function timesText({ peer, subject, timesAsFast }: Comparison): string {
  const [rows, request] = [peer.median, subject.median].map(shortNumber);
  return `${rows} ms on the rows, ${request} ms by request: ${shortNumber(timesAsFast)} times as fast`;
}

/** Requests for one screen, one after the other, by the signed-in administrator. */
class Requests implements Contender {
  readonly name: string;
  readonly latencies: number[] = [];
  private readonly province: StoredProvince;
  private readonly address: string;

  constructor(
    province: StoredProvince,
    screen: Screen,
    private readonly before: (redline: MeasuredRedline, time: number) => Promise<void> = () => Promise.resolve(),
  ) {
    this.name = `${screen} at ${province.complaints}`;
    this.province = province;
    this.address = ADDRESSES[screen];
  }

  async warmUp(): Promise<void> {
    await this.run();
    this.latencies.length = 0;
  }

  /** The median of one round. */
  async run(): Promise<number> {
    const round: number[] = [];
    for (let request = 0; request < REQUESTS_A_ROUND; request += 1) {
      await this.before(this.province.redline, this.latencies.length + request);
      round.push(await millisecondsOf(() => this.province.redline.get(this.address)));
    }
    this.latencies.push(...round);
    return quantile(round, 0.5);
  }

  summary(): string {
    const [median, slowest] = [0.5, 0.99].map((share) => shortNumber(quantile(this.latencies, share)));
    return `median ${median} ms, p99 ${slowest} ms of ${this.latencies.length} requests`;
  }
}
