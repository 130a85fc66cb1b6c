import { describe, expect, test } from '@jest/globals';
import { ComplaintTypeTree } from '../../catalogue/domain/complaint-type-tree.ts';
import { belowPath, pathKey, typeKey, typeText } from './complaint-type.ts';

const tree = new ComplaintTypeTree([
  { code: 'charging', parentCode: null, nameZh: '资费扣费', nameEn: 'Tariffs and charges' },
  { code: 'unexplained-charge', parentCode: 'charging', nameZh: '不明扣费', nameEn: 'Unexplained charge' },
  { code: 'network', parentCode: null, nameZh: '网络质量', nameEn: 'Network quality' },
]);

describe('the type of a complaint', () => {
  test.each([
    [['不明扣费'], 'unexplained-charge'],
    [['资费', ' 不明扣费 '], 'unexplained-charge'],
    [['资费', '不明扣费', ''], 'unexplained-charge'],
    [['unexplained charge'], 'unexplained-charge'],
    [['network'], 'network'],
    [['不明扣费', '流量包'], '不明扣费 / 流量包'],
    [['Internet', 'Slow'], 'Internet / Slow'],
    [['Internet/TV'], 'Internet/TV'],
    [['', ' '], ''],
    [[], ''],
  ])('the path %j is counted under %j', (path, key) => {
    expect(typeKey(path, tree)).toBe(key);
  });

  test('an original path is kept as it was written, trimmed', () => {
    expect(typeText([' 资费 ', '', '流量包'])).toBe('资费 / 流量包');
  });

  test.each([
    ['资费扣费', 'charging'],
    ['Internet / Slow', 'Internet / Slow'],
    ['Internet  /  Slow', 'Internet / Slow'],
    ['Internet/TV', 'Internet/TV'],
  ])('a filter %j asks for the key %j', (text, key) => {
    expect(pathKey(text, tree)).toBe(key);
  });

  test('a pattern below a path takes its signs literally', () => {
    expect(belowPath('50%_off\\')).toBe('50\\%\\_off\\\\ / %');
  });

  test('a sub-tree holds the type itself and everything below it', () => {
    expect(tree.subtree('charging')).toEqual(['charging', 'unexplained-charge']);
  });
});
