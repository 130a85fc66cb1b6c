import { defineLabels } from '../../../language/labels.ts';

/** Words of who is served first, and why. */
export const priorityLabels = defineLabels(
  {
    title: '处理优先级',
    priorities: { 'at-once': '立即处理', ahead: '优先处理', 'in-turn': '依次处理' },
    reasons: {
      arbitration: '外部仲裁',
      urgent: '重大紧急',
      difficult: '疑难',
      overdue: '已超期',
      'due-soon': '临近时限',
      'valued-customer': '高价值客户',
    },
    askedAgain: (count: number) => `同一事项再次来访或催办 ${count} 次`,
    earlierAppeals: (count: number) => `一年内曾申诉 ${count} 件`,
    none: '没有需要提前的理由',
  },
  {
    title: 'Priority',
    priorities: { 'at-once': 'At once', ahead: 'Ahead of its turn', 'in-turn': 'In turn' },
    reasons: {
      arbitration: 'External arbitration',
      urgent: 'Major or urgent',
      difficult: 'Difficult',
      overdue: 'Overdue',
      'due-soon': 'Due soon',
      'valued-customer': 'High-value customer',
    },
    askedAgain: (count: number) => `Came back about the matter ${count === 1 ? 'once' : `${count} times`}`,
    earlierAppeals: (count: number) => `${count} ${count === 1 ? 'appeal' : 'appeals'} within the year before`,
    none: 'No reason to go ahead of others',
  },
);
