import { defineLabels } from '../../language/labels.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const burnDownLabels = defineLabels(
  {
    title: '还剩多少',
    views: { left: '还剩件数', periods: '13期率', months: '36个月率' },
    choose: '怎么看',
    legend: { actual: '实际', even: '按工作日均匀用完', fan: '预测（80%在带内）' },
    month: (month: number) => `${month}月`,
    now: (day: string, left: string) => `${day} 剩${left}`,
    chart: (left: string) => `剩余额度逐日走势，现在还剩${left}件`,
    noFan: '没有预测：期间已结束，或历史太短。',
    table: '看表',
    day: '日期',
    count: '当天',
    left: '还剩',
    even: '均匀用完',
    save: '存图',
  },
  {
    title: 'What is left',
    views: { left: 'Complaints left', periods: 'Rate, 13 periods', months: 'Rate, 36 months' },
    choose: 'View',
    legend: { actual: 'actual', even: 'used evenly over working days', fan: 'expected (80% lie in the band)' },
    month: (month: number) => MONTHS[month - 1] ?? '',
    now: (day: string, left: string) => `${day}: ${left} left`,
    chart: (left: string) => `What is left day by day; now ${left}`,
    noFan: 'Nothing is projected: the period is over, or too little is known.',
    table: 'Show the table',
    day: 'Day',
    count: 'That day',
    left: 'Left',
    even: 'Even use',
    save: 'Save picture',
  },
);
