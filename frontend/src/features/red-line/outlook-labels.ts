import { defineLabels } from '../../language/labels.ts';

export const outlookLabels = defineLabels(
  {
    likelihood: '期末前破线可能性',
    usedUp: '最可能用完日',
    earlyLate: (early: string, late: string) => `早${early}，晚${late}`,
    naive: '按天数直推',
    kept: (count: string) => `${count}件，不超`,
    over: (count: string, over: string) => `${count}件，超${over}件`,
    to: '至',
    incident: (name: string, counted: string, further: string, range: string) =>
      `${name}已带来${counted}件，预计再来${further}件（${range}）；`,
    together: (further: string, range: string) => `加上平时的，到期末合计再来${further}件（${range}），`,
    further: (further: string, range: string) => `按现在的势头，到期末还会再来${further}件（${range}），`,
    moreThan: (left: string) => `比剩下的${left}件多。`,
    within: (left: string) => `在剩下的${left}件以内。`,
    alreadyOver: '而额度已经用完。',
  },
  {
    likelihood: 'Crossing probability by the end',
    usedUp: 'Most likely used up on',
    earlyLate: (early: string, late: string) => `${early} to ${late}`,
    naive: 'Plain run-rate',
    kept: (count: string) => `${count}, kept`,
    over: (count: string, over: string) => `${count}, ${over} over`,
    to: ' to ',
    incident: (name: string, counted: string, further: string, range: string) =>
      `${name} has brought ${counted}, and ${further} more are expected (${range}); `,
    together: (further: string, range: string) => `with the usual pace ${further} more in all by the end (${range}), `,
    further: (further: string, range: string) => `At the present pace ${further} more by the end (${range}), `,
    moreThan: (left: string) => `more than the ${left} left.`,
    within: (left: string) => `within the ${left} left.`,
    alreadyOver: 'while nothing is left.',
  },
);
