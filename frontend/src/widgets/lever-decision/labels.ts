import { defineLabels } from '../../language/labels.ts';

export const leverDecisionLabels = defineLabels(
  {
    steps: { execution: '实施', deferral: '推迟', dismissal: '放弃' },
    of: (step: string, title: string) => `${step}：${title}`,
    reason: '理由',
    until: '推迟到',
    confirm: '确定',
    saving: '正在保存…',
    cancel: '取消',
    states: { proposed: '待定', 'carried-out': '已定实施', 'put-off': '已推迟', dropped: '已放弃' },
  },
  {
    steps: { execution: 'Carry out', deferral: 'Put off', dismissal: 'Drop' },
    of: (step: string, title: string) => `${step}: ${title}`,
    reason: 'Reason',
    until: 'Until',
    confirm: 'Confirm',
    saving: 'Saving…',
    cancel: 'Cancel',
    states: { proposed: 'To decide', 'carried-out': 'Carried out', 'put-off': 'Put off', dropped: 'Dropped' },
  },
);
