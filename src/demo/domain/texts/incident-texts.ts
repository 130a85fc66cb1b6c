/** The double charge of the data packages, as its customers tell it. */
export const INCIDENT_TEXTS: readonly [string, ...string[]] = [
  '{day}号起流量叠加包一个月扣了两次10元，客服说等退费，等了五天没动静',
  '没订过叠加包，账单多了两笔，要求双倍返还',
  '退了一笔还差一笔，再不解决我去工信部',
  '流量叠加包重复扣费{amount}元，要求立即退还并说明原因。',
  '同一个叠加包扣了两遍，APP里只显示一个，截图都留着',
  '客户反映系统升级后叠加包重复计费，已联系三次未退费。',
  '一晚上扣了两份叠加包的钱，是不是系统出问题了？',
  '叠加包重复扣款，问了说统一退，什么时候退给个准话',
];
