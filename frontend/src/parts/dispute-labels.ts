import { defineLabels } from '../language/labels.ts';

/** Words of disputes (申辩) that several pages use. */
export const disputeLabels = defineLabels(
  {
    one: '申辩',
    several: (count: number) => `申辩${count}件`,
    addEvidence: '补充材料',
    grounds: { 'wrong-unit': '责任单位有误', duplicate: '重复', malicious: '恶意', 'out-of-scope': '不属统计范围' },
    states: { open: '待裁定', upheld: '已支持', refused: '已驳回', withdrawn: '已撤回' },
    judge: '裁定',
    left: (days: number) => (days === 0 ? '今天到期' : `剩${days}个工作日`),
    overdue: (days: number) => `超期${days}个工作日`,
    due: (day: string) => `裁定期限 ${day}`,
    byJudge: (name: string) => `裁定人：${name}`,
    noJudge: '还没有裁定人：谁有权裁定，谁都可以裁',
    moved: (place: string) => `已改计 ${place}`,
    excluded: '已剔除',
  },
  {
    one: 'Dispute',
    several: (count: number) => `${count} disputes`,
    addEvidence: 'Add evidence',
    grounds: {
      'wrong-unit': 'Another unit’s',
      duplicate: 'Duplicate',
      malicious: 'Malicious',
      'out-of-scope': 'Outside the indicator',
    },
    states: { open: 'To be judged', upheld: 'Upheld', refused: 'Refused', withdrawn: 'Withdrawn' },
    judge: 'Judge',
    left: (days: number) =>
      days === 0 ? 'due today' : days === 1 ? '1 working day left' : `${days} working days left`,
    overdue: (days: number) => (days === 1 ? '1 working day overdue' : `${days} working days overdue`),
    due: (day: string) => `to be judged by ${day}`,
    byJudge: (name: string) => `Judge: ${name}`,
    noJudge: 'Nobody is named: whoever may judge can judge it',
    moved: (place: string) => `Counted for ${place}`,
    excluded: 'Excluded',
  },
);

export type DisputeWords = (typeof disputeLabels)['zh'];
