import { defineLabels } from '../../../language/labels.ts';

interface Extended {
  readonly step: string;
  readonly from: string;
  readonly until: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly grantedBy: string;
  readonly grantedOn: string;
  readonly reason: string;
}

/** Words of extensions and pauses of one complaint. */
export const clockLabels = defineLabels(
  {
    title: '延期与暂停',
    steps: { 'first-reply': '首次答复', close: '办结' },
    extended: ({ step, from, until, askedBy, askedOn, grantedBy, grantedOn, reason }: Extended) =>
      `${step}由 ${from} 延至 ${until}：${askedBy} ${askedOn} 申请，${grantedBy} ${grantedOn} 同意。理由：${reason}`,
    stands: (from: string, by: string, reason: string) => `${from} 起暂停计时，至今未恢复（${by}）。理由：${reason}`,
    stood: (from: string, to: string, by: string, reason: string) =>
      `${from} 至 ${to} 暂停计时（${by}）。理由：${reason}`,
    withdrawn: (by: string, reason: string) => `已撤回（${by}）：${reason}`,
    extend: '延期',
    pause: '暂停计时',
    resume: '恢复计时',
    withdraw: '撤回',
    withdrawTitle: '撤回这条记录',
    extendTitle: '延长时限',
    extendText: '原定日期会一并保留；到期前没有申请的，按原定日期考核。',
    pauseTitle: '暂停计时',
    pauseText: '暂停期间不计时：按日的时限，当天结束时处于暂停的那天不算；按小时的时限按实际时间顺延。',
    resumeTitle: '恢复计时',
    step: '环节',
    until: '延至',
    latest: (day: string) => `规定最晚可延至 ${day}`,
    noMaximum: '规定没有写明最长延期',
    presently: (day: string) => `现定 ${day}`,
    askedBy: '申请人',
    askedByHint: '部门和姓名',
    askedOn: '申请日',
    from: '暂停从',
    to: '恢复于',
    reason: '理由',
    reasonHint: '至少五个字',
    save: '保存',
    cancel: '取消',
  },
  {
    title: 'Extensions and pauses',
    steps: { 'first-reply': 'First reply', close: 'Closing' },
    extended: ({ step, from, until, askedBy, askedOn, grantedBy, grantedOn, reason }: Extended) =>
      `${step} put off from ${from} to ${until}: asked for by ${askedBy} on ${askedOn}, granted by ${grantedBy} on ${grantedOn}. Reason: ${reason}`,
    stands: (from: string, by: string, reason: string) =>
      `The clock has stood still since ${from} (${by}). Reason: ${reason}`,
    stood: (from: string, to: string, by: string, reason: string) =>
      `The clock stood still from ${from} to ${to} (${by}). Reason: ${reason}`,
    withdrawn: (by: string, reason: string) => `Taken back (${by}): ${reason}`,
    extend: 'Extend',
    pause: 'Stop the clock',
    resume: 'Let it run again',
    withdraw: 'Take back',
    withdrawTitle: 'Take this record back',
    extendTitle: 'Extend a deadline',
    extendText: 'The original date is kept beside it; what was not asked for before it is judged by the original date.',
    pauseTitle: 'Stop the clock',
    pauseText:
      'While it stands still no time passes: in days, those at whose end it stands are not counted; in hours, the exact time.',
    resumeTitle: 'Let the clock run again',
    step: 'Step',
    until: 'Extended to',
    latest: (day: string) => `The rule allows ${day} at the latest`,
    noMaximum: 'The rule names no longest extension',
    presently: (day: string) => `now ${day}`,
    askedBy: 'Asked for by',
    askedByHint: 'Department and name',
    askedOn: 'Asked for on',
    from: 'Stopped from',
    to: 'Runs again from',
    reason: 'Reason',
    reasonHint: 'Five characters at least',
    save: 'Save',
    cancel: 'Cancel',
  },
);
