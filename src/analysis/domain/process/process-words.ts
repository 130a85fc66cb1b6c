import { type Words, periodWords } from '../../../red-lines/domain/line-words.ts';
import { type CalendarKind, isRolling, type Period, type PeriodKind, usualDays } from '../../../shared/period.ts';
import type { Assurance, Direction, Variation } from './assurance.ts';
import type { ProcessChart } from './process-chart.ts';
import type { Side, SignalKind } from './signals.ts';

/** The line a process is compared with, as it is printed. */
export interface ComparedLimit {
  readonly value: string;
  readonly period: PeriodKind;
  /** The part that falls to one period of the chart; null where that is the value itself. */
  readonly scaled: string | null;
}

export interface ProcessFindings {
  readonly chart: ProcessChart;
  readonly grain: PeriodKind;
  readonly direction: Direction;
  readonly variation: Variation;
  readonly limit: ComparedLimit | null;
  readonly assurance: Assurance | null;
}

/** What the chart says, in one sentence: stable or not, since when, and whether the limit is kept. */
export function processWords(findings: ProcessFindings): Words {
  const stability = stabilityWords(findings);
  const line = assuranceWords(findings);
  return { zh: `${stability.zh}${line.zh}。`, en: `${stability.en}${line.en}.` };
}

function stabilityWords({ chart, grain, variation }: ProcessFindings): Words {
  const observed = chart.points.filter(({ observation }) => observation !== null);
  const unit = unitsOf(grain);
  const last = observed.at(-1);
  if (last === undefined || last.limits === null)
    return { zh: `数据还少，画不出过程范围`, en: 'Too little data for process limits yet' };
  const [gravest] = last.signals;
  if (gravest !== undefined) {
    const when = nameOf(last.period);
    return {
      zh: `${when.zh}有异常信号：${SIGNALS[gravest.kind].zh(gravest.side, unit.zh)}，${VARIATIONS[variation].zh}`,
      en: `A signal in ${when.en}: ${SIGNALS[gravest.kind].en(gravest.side, unit.en)}, ${VARIATIONS[variation].en}`,
    };
  }
  return calmWords(observed, chart, unit);
}

type Observed = ProcessChart['points'];

function calmWords(observed: Observed, chart: ProcessChart, unit: Words): Words {
  const last = observed.at(-1);
  const n = String(observed.length);
  const marked = observed.filter(({ signals }) => signals.length > 0);
  const latest = marked.at(-1);
  if (latest !== undefined) {
    const when = nameOf(latest.period);
    return {
      zh: `近${n}${unit.zh}中${marked.length}${unit.zh}有异常信号，最近一次在${when.zh}，此后回到平常范围`,
      en: `Signals in ${marked.length} of the last ${n} ${unit.en}, the latest in ${when.en}; within the usual range since`,
    };
  }
  const runs = last === undefined ? null : chart.phases[last.phase]?.runs;
  if (runs?.isSignal === true)
    return {
      zh: `近${n}${unit.zh}没有单点异常，但高低起落不像偶然（最长连续${runs.longest}${unit.zh}在平均同一侧）`,
      en: `No single signal in the last ${n} ${unit.en}, but ups and downs are not by chance (${runs.longest} in a row on one side of the mean)`,
    };
  return { zh: `近${n}${unit.zh}稳定，无异常信号`, en: `Stable over the last ${n} ${unit.en}, no signal` };
}

function assuranceWords({ limit, assurance, direction, grain }: ProcessFindings): Words {
  if (limit === null || assurance === null) return { zh: '', en: '' };
  const { zh, en } = ASSURANCES[direction][assurance];
  const part = limit.scaled;
  const scaled =
    part === null
      ? { zh: '', en: '' }
      : {
          zh: `（每${unitsOf(limit.period).zh.replace('个', '')}，折合每${unitsOf(grain).zh.replace('个', '')}${part}）`,
          en: ` (per ${isRolling(limit.period) ? `${usualDays(limit.period)} days` : limit.period}, ${part} per ${grain})`,
        };
  return {
    zh: `；与限值${limit.value}${scaled.zh}相比：${zh}`,
    en: `; against the limit of ${limit.value}${scaled.en}: ${en}`,
  };
}

/** The period with its year: 2026年10月. */
function nameOf(period: Period): Words {
  const year = period.code.slice(0, 4);
  const { zh, en } = periodWords(period.code);
  if (period.kind === 'year') return { zh: `${year}年`, en: year };
  return period.kind === 'day' ? { zh: period.code, en: period.code } : { zh: `${year}年${zh}`, en: `${en} ${year}` };
}

function unitsOf(kind: PeriodKind): Words {
  if (!isRolling(kind)) return UNITS[kind];
  return { zh: `${usualDays(kind)}天`, en: `windows of ${usualDays(kind)} days` };
}

const UNITS: Readonly<Record<CalendarKind, Words>> = {
  day: { zh: '天', en: 'days' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  quarter: { zh: '个季', en: 'quarters' },
  half: { zh: '个半年', en: 'half-years' },
  year: { zh: '年', en: 'years' },
};

interface SignalPhrase {
  readonly zh: (side: Side, unit: string) => string;
  readonly en: (side: Side, unit: string) => string;
}

const SIGNALS: Readonly<Record<SignalKind, SignalPhrase>> = {
  'beyond-limit': {
    zh: (side) => (side === 'high' ? '高于过程上限' : '低于过程下限'),
    en: (side) => (side === 'high' ? 'above the upper process limit' : 'below the lower process limit'),
  },
  trend: {
    zh: (side, unit) => `连续7${unit}${side === 'high' ? '上升' : '下降'}`,
    en: (side, unit) => `seven ${unit} ${side === 'high' ? 'rising' : 'falling'}`,
  },
  'near-limit': {
    zh: (side, unit) => `3${unit}中有2${unit}接近${side === 'high' ? '上限' : '下限'}`,
    en: (side, unit) => `two of three ${unit} near the ${side === 'high' ? 'upper' : 'lower'} limit`,
  },
  shift: {
    zh: (side, unit) => `连续7${unit}${side === 'high' ? '高于' : '低于'}平均`,
    en: (side, unit) => `seven ${unit} ${side === 'high' ? 'above' : 'below'} the mean`,
  },
};

const VARIATIONS: Readonly<Record<Variation, Words>> = {
  improving: { zh: '变好', en: 'better' },
  worsening: { zh: '变差', en: 'worse' },
  'common-cause': { zh: '平常波动', en: 'ordinary variation' },
};

const ASSURANCES: Readonly<Record<Direction, Readonly<Record<Assurance, Words>>>> = {
  lower: {
    inside: { zh: '稳定线内', en: 'consistently inside' },
    'hit-or-miss': { zh: '时好时坏', en: 'hit or miss' },
    over: { zh: '稳定超线', en: 'consistently over' },
  },
  higher: {
    inside: { zh: '稳定达标', en: 'consistently met' },
    'hit-or-miss': { zh: '时好时坏', en: 'hit or miss' },
    over: { zh: '稳定不达标', en: 'consistently missed' },
  },
};
