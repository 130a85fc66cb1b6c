import { defineLabels } from '../../language/labels.ts';

/** Words of the history of a definition. */
export const historyLabels = defineLabels(
  {
    title: '版本历史',
    version: (version: number) => `第${version}版`,
    rules: (from: string | null, until: string | null) => {
      const begin = from === null ? '自始' : `${from}起`;
      return until === null ? `${begin}的期间按此版` : `${begin}、${until}前开始的期间按此版`;
    },
    definedBy: (who: string, when: string) => `${who} ${when} 定义`,
    changedBy: (proposer: string, decider: string, when: string) => `${proposer}提议，${decider} ${when} 批准`,
    changed: (member: string, before: string, after: string) => `${member}：${before} → ${after}`,
  },
  {
    title: 'History',
    version: (version: number) => `Version ${version}`,
    rules: (from: string | null, until: string | null) => {
      const begin = from === null ? 'from the beginning' : `on ${from} or later`;
      return until === null ? `for periods that begin ${begin}` : `for periods that begin ${begin} and before ${until}`;
    },
    definedBy: (who: string, when: string) => `defined by ${who}, ${when}`,
    changedBy: (proposer: string, decider: string, when: string) =>
      `proposed by ${proposer}, approved by ${decider}, ${when}`,
    changed: (member: string, before: string, after: string) => `${member}: ${before} → ${after}`,
  },
);
