import { expect, test } from '@jest/globals';
import { auditFiltersIn, itemFiltersIn } from './case-audit-filters.ts';

test('the filters in the address are read where they are known', () => {
  expect(auditFiltersIn(new URLSearchParams('state=open&mine=true'))).toEqual({ state: 'open', mine: true });
  expect(auditFiltersIn(new URLSearchParams('state=lost&mine=1'))).toEqual({ mine: false });
  expect(itemFiltersIn(new URLSearchParams('show=late&of=LZ'))).toEqual({ show: 'late', of: 'LZ' });
  expect(itemFiltersIn(new URLSearchParams('show=x&of=%20'))).toEqual({});
});
