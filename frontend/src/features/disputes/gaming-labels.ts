import type { components } from '../../api/schema.ts';
import { defineLabels } from '../../language/labels.ts';

type Thresholds = components['schemas']['WatchThresholdsDto'];

const days = (count: number): string => (count === 1 ? 'day' : `${count} days`);

/** Words of the watch for figures that are played with. */
export const gamingLabels = defineLabels(
  {
    title: '数字异常提醒',
    intro: (from: string, to: string) => `${from} 至 ${to}。数据太少的不下结论；提醒不等于认定，请点开核对。`,
    thresholds: (t: Thresholds) =>
      `提醒条件：剔除或月末改类${t.leastCases}件起、且纯属偶然的可能低于${t.rarest}%（由所看单位分担）；月末指每月最后${t.monthEndDays}天；一人裁定满${t.leastCases}件中的${t.onePersonShare}%起；用户数一个月变动超过${t.baseJump}%。`,
    nothing: '没有发现异常：剔除率、月末改类、一人裁定、用户数突变都在正常范围内。',
    excluded: (unit: string, excluded: number, counted: number, share: string, others: string) =>
      `${unit}剔除${excluded}件，占其工单和申诉${counted}件的${share}；其他单位合计${others}。`,
    monthEnd: (unit: string, atEnd: number, changed: number, days: number) =>
      `${unit}改过类型、单位或级别的投诉${changed}件次，其中${atEnd}件次在月末${days}天。`,
    chance: (chance: string) => `若只是偶然，出现这么多的可能${chance}。`,
    rare: '不到千分之一',
    percent: (share: string) => `约${share}`,
    onePerson: (name: string, upheld: number, all: number) => `支持的申辩${all}件中，${upheld}件由${name}一人裁定。`,
    baseJump: (unit: string, month: string, before: string, after: string, change: string) =>
      `${unit} ${month} 用户数由${before}变为${after}（${change}），当月没有登记事件说明。`,
    seeComplaints: '看投诉',
    seeVerdicts: '看裁定',
    seeBase: '看用户数',
    more: (count: number) => `等${count}件次`,
  },
  {
    title: 'Unusual figures',
    intro: (from: string, to: string) =>
      `${from} to ${to}. Too little data is no finding, and a finding is no verdict: open it and look.`,
    thresholds: (t: Thresholds) =>
      `Shown: exclusions and changes at month ends from ${t.leastCases} on, where chance alone would bring as many in less than ${t.rarest}% of cases over all units; a month ends with its last ${days(t.monthEndDays)}; one person from ${t.onePersonShare}% of at least ${t.leastCases} verdicts on; customers that change by more than ${t.baseJump}% in a month.`,
    nothing: 'Nothing unusual: exclusions, changes at month ends, one person judging, customer figures.',
    excluded: (unit: string, excluded: number, counted: number, share: string, others: string) =>
      `${unit}: ${excluded} of ${counted} tickets and appeals excluded, ${share}; the other units together ${others}.`,
    monthEnd: (unit: string, atEnd: number, changed: number, last: number) =>
      `${unit}: ${changed} changes of type, unit or level, ${atEnd} of them on the last ${days(last)} of a month.`,
    chance: (chance: string) => `By chance alone so many would come ${chance}.`,
    rare: 'less than once in a thousand',
    percent: (share: string) => `in about ${share} of cases`,
    onePerson: (name: string, upheld: number, all: number) =>
      `${name} alone judged ${upheld} of the ${all} disputes upheld.`,
    baseJump: (unit: string, month: string, before: string, after: string, change: string) =>
      `${unit}: customers went from ${before} to ${after} in ${month} (${change}), and no event of that month says why.`,
    seeComplaints: 'See the complaints',
    seeVerdicts: 'See the verdicts',
    seeBase: 'See the customer figures',
    more: (count: number) => `of ${count}`,
  },
);

export type GamingWords = (typeof gamingLabels)['zh'];
