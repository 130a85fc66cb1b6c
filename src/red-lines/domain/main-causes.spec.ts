import { describe, expect, test } from '@jest/globals';
import { mainCauses } from './main-causes.ts';

function causesOf(counts: Readonly<Record<string, bigint>>, total: bigint): string[] {
  const kinds = Object.entries(counts).map(([key, count]) => ({ key, count }));
  return mainCauses(kinds, total).map(({ key }) => key);
}

describe('the causes that explain a line’s use', () => {
  test.each<[string, Readonly<Record<string, bigint>>, bigint, string[]]>([
    ['one that makes up exactly two fifths stands alone', { network: 3n, charging: 4n }, 10n, ['charging']],
    ['one less does not, and the second joins it', { network: 39n, charging: 38n }, 100n, ['network', 'charging']],
    ['two that fall short together are none', { network: 20n, charging: 19n, other: 18n }, 100n, []],
    ['equal ones come by key', { network: 5n, charging: 5n }, 10n, ['charging']],
    ['a kind without complaints is no cause', { network: 0n, charging: 2n }, 4n, ['charging']],
    ['nothing counted has no cause', {}, 0n, []],
  ])('%s', (_, counts, total, causes) => {
    expect(causesOf(counts, total)).toEqual(causes);
  });
});
