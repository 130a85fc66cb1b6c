import { type Denominator, isCustomerBase, isShare } from '../../../red-lines/domain/indicator.ts';
import type { Words } from '../../../red-lines/domain/line-words.ts';

/** The series every company has; any other one is known by its code alone. */
const CUSTOMERS = 'customers';

/** What grew when the base grew: customers, another series, or the complaints of which a share is taken. */
export function growthName(denominator: Denominator): Words {
  if (isShare(denominator)) return { zh: '分母投诉增长', en: 'growth of the complaints it is a share of' };
  if (isCustomerBase(denominator) && denominator.series !== CUSTOMERS)
    return { zh: `基数增长（${denominator.series}）`, en: `growth of the base (${denominator.series})` };
  return { zh: '用户增长', en: 'customer growth' };
}
