import { expect, test } from '@jest/globals';
import { auditFiltersIn } from './audit-filters.ts';

test('the filters are read from the address, the place of the readings is none of them', () => {
  const address = new URLSearchParams(
    'actor=chen&action=user&from=2026-11-01&until=2026-11-30&unit=root&period=2026-Q4',
  );
  expect(auditFiltersIn(address)).toEqual({ actor: 'chen', action: 'user', from: '2026-11-01', until: '2026-11-30' });
});

test('a day that does not exist is no filter', () => {
  expect(auditFiltersIn(new URLSearchParams('from=2026-13-01&until=soon&subjectId='))).toEqual({});
});
