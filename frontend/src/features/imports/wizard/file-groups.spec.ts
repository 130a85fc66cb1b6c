import { expect, test } from '@jest/globals';
import type { ImportPreview } from '../../../api/data-models.ts';
import { fileGroups } from './file-groups.ts';

function seen(choice: number, fingerprint: string) {
  return { chosen: { file: {} as File, choice }, preview: { fingerprint } as ImportPreview };
}

test('files of one fingerprint stand together, in the order in which they were chosen', () => {
  const groups = fileGroups([seen(1, 'a'), seen(2, 'b'), seen(3, 'a')]);
  expect(groups.map(({ fingerprint, files }) => [fingerprint, ...files.map(({ chosen }) => chosen.choice)])).toEqual([
    ['a', 1, 3],
    ['b', 2],
  ]);
  expect(fileGroups([])).toEqual([]);
});
