import { CITIES, YEAR } from './province.ts';

/** One generated complaint as its parts; times are local times of Shanghai. */
export interface GeneratedComplaint {
  readonly number: string;
  readonly received: string;
  readonly accepted: string;
  readonly city: string;
  readonly layer: 'appeal';
  readonly type: GeneratedType;
  readonly channel: string;
  readonly status: string;
  readonly customer: string;
  readonly phone: string;
  readonly product: string;
  readonly text: string;
}

interface GeneratedType {
  readonly name: string;
  /** Its code in the catalogue every installation begins with. */
  readonly code: string;
}

const TYPES: readonly GeneratedType[] = [
  { name: '不明扣费', code: 'unexplained-charge' },
  { name: '恶意扣费', code: 'malicious-charge' },
  { name: '网络质量', code: 'network' },
  { name: '营销宣传', code: 'marketing' },
  { name: '宽带装维', code: 'broadband' },
  { name: '携号转网', code: 'portability' },
  { name: '充值缴费', code: 'payment' },
  { name: '客服态度', code: 'attitude' },
  { name: '国际漫游', code: 'roaming' },
];
const CHANNELS = ['热线', '营业厅', '网站', '手机客户端', '监管部门'];
const STATUSES = ['处理中', '已办结', '已回访'];
const PRODUCTS = ['5G畅享套餐', '全家福宽带', '国际漫游包', '流量加油包', '集团专线'];
const OPENINGS = ['客户来电反映', '用户投诉称', '客户在营业厅反映', '客户通过网站留言'];
const MATTERS = [
  '本月账单比上月多出一项未订购的增值业务，要求核实并退费',
  '家中信号长期不稳定，通话多次中断，三次报修后仍未解决',
  '宽带安装约定时间无人上门，等待两天后才接到电话',
  '办理携号转网时被告知仍有未到期合约，此前从未收到说明',
  '促销短信承诺的流量没有到账，客服多次答复不一致',
];
const WISHES = ['希望尽快回复。', '要求书面说明原因，并在三个工作日内处理。', '若不处理将向监管部门申诉。'];

const DAYS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(YEAR, 0, 1 + day)).toISOString().slice(0, 10));
const SEED = 20_231_107;

/** The same appeals each time, spread over 31 cities, nine types, five channels and a year. */
export function* generatedComplaints(count: number): Generator<GeneratedComplaint, void, undefined> {
  const random = randomNumbers(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  for (let row = 1; row <= count; row += 1) {
    // files come out of a ticket system nearly in the order of time
    const day = Math.min(364, Math.floor(((row - 1) / count) * 365));
    yield {
      number: `GD${String(row).padStart(10, '0')}`,
      received: `${DAYS[day]} ${clock(below(86_400))}`,
      accepted: `${DAYS[Math.min(364, day + below(4))]} ${clock(below(86_400))}`,
      city: one(CITIES),
      layer: 'appeal',
      type: one(TYPES),
      channel: one(CHANNELS),
      status: one(STATUSES),
      customer: `K${String(below(90_000_000) + 10_000_000)}`,
      phone: `138${String(below(100_000_000)).padStart(8, '0')}`,
      product: one(PRODUCTS),
      text: `${one(OPENINGS)}，${one(MATTERS)}，${one(WISHES)}`,
    };
  }
}

function clock(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** Mulberry32: repeatable numbers in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
