import { defineLabels } from '../../language/labels.ts';

/** Words of what is due of a complaint. */
export const dueLabels = defineLabels(
  {
    title: '时限',
    steps: { 'first-reply': '首次答复', close: '办结' },
    days: (count: number) => `${count}天`,
    hours: (count: number) => `${count}小时`,
    overdue: (step: string, over: string) => `超期 · ${step}已超${over}`,
    soon: (step: string, day: string) => `临期 · ${step}最晚${day}`,
    open: (step: string, day: string) => `${step}最晚${day}`,
    paused: (step: string, day: string) => `暂停计时 · ${step}不早于${day}`,
    late: (step: string, over: string) => `${step}超期${over}`,
    'in-time': (step: string) => `${step}按期`,
    until: (day: string) => `最晚 ${day}`,
    original: (day: string) => `原定 ${day}`,
    bySource: '办理时限由来源给出',
  },
  {
    title: 'Deadlines',
    steps: { 'first-reply': 'first reply', close: 'closing' },
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
    hours: (count: number) => `${count} h`,
    overdue: (step: string, over: string) => `Overdue · ${step} by ${over}`,
    soon: (step: string, day: string) => `Due soon · ${step} by ${day}`,
    open: (step: string, day: string) => `${step} by ${day}`,
    paused: (step: string, day: string) => `Clock stopped · ${step} not before ${day}`,
    late: (step: string, over: string) => `${step} was ${over} late`,
    'in-time': (step: string) => `${step} in time`,
    until: (day: string) => `by ${day}`,
    original: (day: string) => `originally ${day}`,
    bySource: 'The due date its source gave',
  },
);
