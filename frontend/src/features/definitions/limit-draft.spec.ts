import { expect, test } from '@jest/globals';
import { emptyFields, type LimitDraft, newLimit } from './limit-draft.ts';

const DRAFT: LimitDraft = {
  code: ' city-quarter ',
  unit: '*',
  kind: 'target',
  operator: '<=',
  value: '18 ',
  period: 'quarter',
  validFrom: '2027-01-01',
  validUntil: '',
  source: ' ',
};

test('a draft is sent trimmed, with nothing for what was left empty', () => {
  expect(newLimit(DRAFT, 'user-appeal-rate')).toEqual({
    code: 'city-quarter',
    indicator: 'user-appeal-rate',
    unit: '*',
    kind: 'target',
    operator: '<=',
    value: '18',
    period: 'quarter',
    validFrom: '2027-01-01',
    validUntil: null,
  });
});

test('what is missing is named', () => {
  expect(emptyFields({ ...DRAFT, code: ' ', validFrom: '' })).toEqual(['code', 'validFrom']);
});
