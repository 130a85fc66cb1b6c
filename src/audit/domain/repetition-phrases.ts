import type { Sentence } from './sentence.ts';

/** What the log says of repetition warnings. */
export const REPETITION_PHRASES: Readonly<Record<string, Sentence>> = {
  'repetition.contact': {
    zh: '同一客户同一事项自 {since} 起来诉 {count} 次（最近 {name}），第 {rung} 级预警，已告知 {told}',
    en: 'A customer contacted {count} times about one matter since {since} (last {name}); rung {rung}, told {told}',
  },
  'repetition.dispatch': {
    zh: '工单 {name} 已转派 {count} 次，第 {rung} 级预警，已告知 {told}',
    en: 'Ticket {name} was dispatched {count} times; rung {rung}, told {told}',
  },
  'repetition.return': {
    zh: '督办单 {name} 已退回 {count} 次，第 {rung} 级预警，已告知 {told}',
    en: 'Order {name} was returned {count} times; rung {rung}, told {told}',
  },
  'repetition.closed': {
    zh: '{actor} 办结 {name} 的重复预警：{note}',
    en: '{actor} closed the repetition warning about {name}: {note}',
  },
};
