/** A supervision order (督办单), or one the general manager signs: a directive (督察令), the same with a stronger hand. */
export const ORDER_GRADES = ['supervision', 'directive'] as const;
export type OrderGrade = (typeof ORDER_GRADES)[number];

/** The place of an order among those of its unit, year and grade: without gaps, and never given twice. */
export interface OrderNumber {
  readonly grade: OrderGrade;
  readonly year: number;
  readonly number: number;
}

const SIGNS: Readonly<Record<OrderGrade, { readonly zh: string; readonly en: string }>> = {
  supervision: { zh: '督办', en: 'SO' },
  directive: { zh: '督察', en: 'SD' },
};

/** The number as it is printed: 督办〔2026〕12号, SO 2026/12. */
export function printedNumber({ grade, year, number }: OrderNumber): { readonly zh: string; readonly en: string } {
  const { zh, en } = SIGNS[grade];
  return { zh: `${zh}〔${year}〕${number}号`, en: `${en} ${year}/${number}` };
}
