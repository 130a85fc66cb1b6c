import { describe, expect, test } from '@jest/globals';
import { detailRows } from './detail-rows.ts';

describe('the lines of a detail', () => {
  test('every value stands under its path', () => {
    const rows = detailRows({ address: '10.0.0.7', rows: 12, name: { zh: '滨港', en: null }, list: [{ a: true }] });
    expect(rows.map(({ path, value }) => `${path}=${value}`)).toEqual([
      'address=10.0.0.7',
      'rows=12',
      'name.zh=滨港',
      'name.en=–',
      'list.0.a=true',
    ]);
  });

  test('a change shows both states, the changed fields first', () => {
    const before = { displayName: '陈静', roles: ['analyst'], department: null };
    const after = { displayName: '陈静', roles: ['analyst', 'head'], department: '客服部' };
    expect(detailRows({ before, after })).toEqual([
      { path: 'roles', before: 'analyst', value: 'analyst, head', changed: true },
      { path: 'department', before: '–', value: '客服部', changed: true },
      { path: 'displayName', before: '陈静', value: '陈静', changed: false },
    ]);
  });

  test('a field only one state has is a change', () => {
    expect(detailRows({ before: {}, after: { kind: 'city' } })).toEqual([
      { path: 'kind', before: '–', value: 'city', changed: true },
    ]);
  });

  test('nothing recorded makes no line, and text that is no longer JSON is shown as it stands', () => {
    expect(detailRows(null)).toEqual([]);
    expect(detailRows({})).toEqual([]);
    expect(detailRows('{"torn')).toEqual([{ path: '', before: null, value: '{"torn', changed: false }]);
  });
});
