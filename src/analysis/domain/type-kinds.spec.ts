import { describe, expect, test } from '@jest/globals';
import { ComplaintTypeTree } from '../../catalogue/domain/complaint-type-tree.ts';
import { kindOf } from './type-kinds.ts';

function type(code: string, parentCode: string | null) {
  return { code, parentCode, nameZh: code, nameEn: code };
}

const TREE = new ComplaintTypeTree([
  type('charging', null),
  type('unexplained-charge', 'charging'),
  type('add-on', 'unexplained-charge'),
  type('network', null),
]);

describe('the kind a type is shown under', () => {
  test.each([
    ['add-on', null, 'charging'],
    ['network', null, 'network'],
    ['add-on', 'charging', 'unexplained-charge'],
    ['charging', 'charging', 'charging'],
    ['network', 'charging', undefined],
  ])('of the filed type %s under %s is %s', (filed, under, kind) => {
    expect(kindOf(filed, under, TREE)).toBe(kind);
  });

  test.each([
    ['Internet / Speed / Evening', null, 'Internet'],
    ['Internet / Speed / Evening', 'Internet', 'Internet / Speed'],
    ['Internet', 'Internet', 'Internet'],
    ['Internet2 / Speed', 'Internet', undefined],
    ['', null, ''],
  ])('of the original path %j under %s is %j', (path, under, kind) => {
    expect(kindOf(path, under, TREE)).toBe(kind);
  });
});
