/** Types of the demo's tickets: their codes, and how they are written in the files. */
export const TICKET_TYPES = {
  charging: '资费扣费',
  'unexplained-charge': '不明扣费',
  network: '网络质量',
  marketing: '营销宣传',
  broadband: '宽带装维',
  portability: '携号转网',
  payment: '充值缴费',
  attitude: '客服态度',
  roaming: '国际漫游',
  other: '其他',
} as const;

export type TicketType = keyof typeof TICKET_TYPES;
