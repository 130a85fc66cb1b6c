import { defineLabels } from '../../language/labels.ts';

export const unmaskingLabels = defineLabels(
  {
    title: '原文查看',
    subtitle: '谁、何时、为何看过被遮盖的姓名和号码',
    filters: '筛选',
    at: '时间',
    actor: '查看人',
    number: '投诉编号',
    complaint: '投诉',
    unit: '单位',
    reason: '理由',
    none: '没有人看过原文',
    noneText: '看原文要有权限并写明理由，每次都会记在这里。',
  },
  {
    title: 'Unmaskings',
    subtitle: 'Who saw masked names and numbers, when and why',
    filters: 'Filters',
    at: 'When',
    actor: 'Who',
    number: 'Complaint number',
    complaint: 'Complaint',
    unit: 'Unit',
    reason: 'Reason',
    none: 'Nobody has seen anything unmasked',
    noneText: 'It takes the right and a reason, and each time is recorded here.',
  },
);
