import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../api/problem.ts';
import { emptyFields, isChanged, nameOf, presentState, refusedFields } from './unit-draft.ts';

const draft = { code: 'BG', zh: ' 滨港 ', en: '', kind: 'city' };

describe('a unit being written', () => {
  test('takes the Chinese name where there is no English one', () => {
    expect(nameOf(draft)).toEqual({ zh: '滨港', en: '滨港' });
  });

  test('names what is still empty, the English name not among it', () => {
    expect(emptyFields({ ...draft, code: ' ', zh: '' })).toEqual(['code', 'zh']);
    expect(emptyFields(draft)).toEqual([]);
  });

  test.each([
    [{ name: { zh: '滨港', en: '滨港' }, kind: 'city', version: 1 }, false],
    [{ name: { zh: '滨港', en: 'Bingang' }, kind: 'city', version: 1 }, true],
    [{ name: { zh: '滨港', en: '滨港' }, kind: 'county', version: 1 }, true],
  ])('differs from %j: %s', (unit, changed) => {
    expect(isChanged(draft, unit)).toBe(changed);
  });
});

describe('a refusal', () => {
  test('of a stale edit shows the present state', () => {
    const current = { name: { zh: '滨港市', en: 'Bingang' }, kind: 'city', version: 3 };
    expect(presentState(new Problem(409, { code: 'units.stale', current }))).toEqual(current);
    expect(presentState(new Problem(409, { code: 'units.differs' }))).toBeNull();
    expect(presentState(new Problem(400, { current }))).toBeNull();
  });

  test('stands at its field', () => {
    const errors = [
      { field: 'name.zh', code: 'x', message: 'too long' },
      { field: 'parent', code: 'y', message: 'elsewhere' },
    ];
    expect(refusedFields(new Problem(400, { errors }))).toEqual({ zh: 'too long' });
    expect(refusedFields(null)).toEqual({});
  });
});
